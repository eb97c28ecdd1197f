/** The command line. One thin file per command over the same engines as the pages. */

import { explain } from "@/cli/explain";
import { runCommandLine } from "@/cli/frame";
import { recommend } from "@/cli/recommend";
import { content } from "@/content/index";

process.exitCode = runCommandLine([recommend, explain], process.argv.slice(2), content.version, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
