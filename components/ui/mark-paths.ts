import type { UpdateMethodId } from "@/lib/knowledge/ids";

/** The weight matrix, 16 by 12. Outline: frozen. Fill: trained. */
export const METHOD_PATHS = {
  none: "M1 1.5H15V10.5H1ZM2 2.5V9.5H14V2.5Z",
  "soft-prompt": "M5 1.5H15V10.5H5ZM6 2.5V9.5H14V2.5ZM1 1.5H3.4V10.5H1Z",
  lora: "M1 1.5H15V10.5H1ZM6 5V9.5H14V5Z",
  qlora:
    "M1 1.5H15V5H6V10.5H1ZM7.5 6.5H9.5V8H7.5ZM10.5 6.5H12.5V8H10.5ZM13.5 6.5H15V8H13.5ZM7.5 9H9.5V10.5H7.5ZM10.5 9H12.5V10.5H10.5ZM13.5 9H15V10.5H13.5Z",
  full: "M1 1.5H15V10.5H1Z",
} as const satisfies Record<UpdateMethodId, string>;
