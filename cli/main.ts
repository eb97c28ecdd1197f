/** The command line. One thin file per command over the same engines as the pages. */

import { content } from "@/content/index";
import { compare } from "./compare";
import { convert } from "./convert";
import { estimate } from "./estimate";
import { explain } from "./explain";
import { fit } from "./fit";
import { runCommandLine } from "./frame";
import { recommend } from "./recommend";

process.exitCode = runCommandLine(
  [recommend, explain, compare, estimate, fit, convert],
  process.argv.slice(2),
  content.version,
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  },
);
