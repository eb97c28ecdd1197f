import { configRemarks } from "@/lib/memory/config-remarks";
import type { ConfigOrigin } from "@/lib/memory/model-shape";

/** What was assumed or passed over in the config.json of the reader's own model, also where only its link is open. */
export function ConfigRemarks({ origin }: { origin: ConfigOrigin }) {
  return configRemarks(origin).map((remark) => ` ${remark}`);
}
