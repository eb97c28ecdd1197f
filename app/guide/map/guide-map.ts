import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { linkShape } from "@/app/guide/prepared";
import { content } from "@/content/index";
import type { TreeChart, TreeNode } from "@/lib/charts/tree-data";
import type { MapNode } from "@/lib/decision/map";
import { firstsOf, type MeasuredMap } from "@/lib/decision/measure-map";
import { formatCount, formatShare } from "@/lib/format";
import { STRATEGY_IDS, type StrategyId } from "@/lib/knowledge/ids";
import type { Question } from "@/lib/knowledge/question";
import { ORDERED } from "@/lib/knowledge/questionnaire";
import { alternativeName } from "@/lib/knowledge/wording";
import { writeGuideLink } from "@/lib/links/guide-link";

const shape = linkShape();

const fitted = guideMap();

/** The map that the build has fitted; `npm run map` fits it alone. */
export function guideMap(): MeasuredMap {
  const file = join(process.cwd(), ".cache/guide-map.json");
  const { map }: { map: MeasuredMap } = JSON.parse(readFileSync(file, "utf8"));
  return map;
}

/** Of how many coherent answer sets a strategy is first, as shares of all. */
export function firstShares(strategy: StrategyId): { sets: number; alone: number; inSequence: number } {
  const { firsts, agreement } = fitted;
  const { alone, inSequence } = firstsOf({ firsts }, strategy);
  return { sets: agreement.sets, alone: alone / agreement.sets, inSequence: inSequence / agreement.sets };
}

/** The map in the reader's words; every end opens the guide with the answers on the way there. */
export function mapChart({ root }: MeasuredMap): TreeChart {
  return { kind: "tree", root: treeNode(root), head: { share: "Agrees", arrived: "Sets" } };
}

function treeNode(node: MapNode): TreeNode {
  if (node.kind === "leaf") {
    const stages = node.winner.split("+").flatMap((id) => STRATEGY_IDS.filter((known) => known === id));
    const share = node.arrived === 0 ? null : node.agreed / node.arrived;
    return {
      kind: "end",
      stages,
      name: alternativeName(content, stages),
      share,
      shareText: share === null ? "–" : formatShare(share),
      arrived: node.arrived,
      arrivedText: formatCount(node.arrived),
      href: `/guide?${writeGuideLink(shape, { answers: node.ways[0] ?? {}, weights: {} })}`,
    };
  }
  const question = content.questions.find(({ id }) => id === node.question);
  return {
    kind: "fork",
    title: question?.title ?? node.question,
    branches: node.branches.map(({ options, to }, index) => ({
      label: question ? branchLabel(question, options, index === node.branches.length - 1) : options.join(", or "),
      to: treeNode(to),
    })),
  };
}

/** Options that reach an end of an ordered question are named by where they begin; a long last branch by what it is not. */
function branchLabel({ id, options }: Question, given: readonly string[], last: boolean): string {
  const labels = options.filter((option) => given.includes(option.id)).map(({ label }) => label);
  const first = options.findIndex((option) => given.includes(option.id));
  const joined = given.every((_, k) => given.includes(options[first + k]?.id ?? ""));
  if (given.length === 0) return "None of these";
  if (ORDERED.some((ordered) => ordered === id) && joined && given.length > 1) {
    if (first + given.length === options.length) return fromOn(labels[0] ?? "");
    if (first <= 1) return upTo(labels.at(-1) ?? "");
  }
  return last && given.length > 2 ? "Anything else" : labels.join(", or ");
}

/** "1,000 to 9,999" and all above it: "1,000 or more". A label that is no span keeps its words. */
function fromOn(label: string): string {
  const [, from = label, size = "", , laterSize = "", counted = ""] = SPAN.exec(label) ?? [];
  return `${from}${size || laterSize}${counted} or more`;
}

/** "1 to 100 million tokens" and all below it: "up to 100 million tokens". */
function upTo(label: string): string {
  const [span, , , to = "", size = "", counted = ""] = SPAN.exec(label) ?? [];
  return span === undefined ? `${label} or less` : `Up to ${to}${size}${counted}`;
}

/** Two amounts, the size of each where it has one, and what is counted. */
const SPAN = /^(\d[\d,]*)( million| billion)? to (\d[\d,]*)( million| billion)?(.*)$/;
