import { expect, test } from "vitest";
import { kit } from "./fixture";
import { sourcesOf, usualFormats } from "./plan-kit";

test("usual formats stand by strategy", () => {
  expect(usualFormats(kit)).toEqual({
    prompting: null,
    rag: null,
    "instruction-tuning": "openai-chat",
    "preference-tuning": "preference",
  });
});

test("sources are shown once each, in the order cited, and unknown ones left out", () => {
  const sources = sourcesOf(kit);
  expect(sources(["measurement:both", "work:hu", "work:gone", "claim:001-skill", "work:hu"])).toEqual([
    { text: "Wei et al. 2022, Table 1", href: null, permalinks: ["/evidence/sources/wei#both"] },
    { text: "Hu et al. 2021", href: "https://example.org/hu", permalinks: ["/evidence/sources/hu"] },
    { text: "Document 001, section 2", href: null, permalinks: ["/evidence/sources/001#001-skill"] },
  ]);
});
