import { expect, it } from "vitest";
import { tableCsv } from "./table";
import { type TreeChart, type TreeNode, treeEnds, treeTable } from "./tree-data";
import { layoutTree } from "./tree-layout";
import { treeSvg } from "./tree-svg";

const end = (name: string, share: number): TreeNode => ({
  kind: "end",
  stages: ["rag"],
  name,
  share,
  shareText: `${share * 100} %`,
  arrived: 40,
  arrivedText: "40",
  href: "/guide",
});
const chart: TreeChart = {
  kind: "tree",
  head: { share: "Agrees", arrived: "Sets" },
  root: {
    kind: "fork",
    title: "Facts?",
    branches: [
      { label: "Yes", to: end("Retrieval", 0.5) },
      {
        label: "No",
        to: { kind: "fork", title: "Data?", branches: [{ label: "Much & good", to: end("Tuning", 0.75) }] },
      },
    ],
  },
};

it("has a row per end with the whole way there, and the file holds bare numbers", () => {
  expect(treeEnds(chart.root).map(({ way }) => way)).toEqual([["Facts? Yes"], ["Facts? No", "Data? Much & good"]]);
  expect(tableCsv(treeTable(chart)).split(/\r?\n/)[1]).toBe("Facts? Yes,Retrieval,0.5,40");
});

it("puts ends in one column, each below the one before, within the height", () => {
  const { ends, height, width } = layoutTree(chart, 900);
  expect(new Set(ends.map(({ x }) => x)).size).toBe(1);
  expect(ends.map(({ y }) => y)).toEqual(ends.map(({ y }) => y).toSorted((a, b) => a - b));
  for (const { y, right } of ends) {
    expect(y).toBeLessThan(height);
    expect(right).toBe(width);
  }
});

it("leaves the page with its texts escaped and its marks drawn", () => {
  const svg = treeSvg(chart, { title: "T", subtitle: "S", source: "Q", address: "A" });
  expect(svg).toContain("Much &amp; good");
  expect(svg).toContain("Tuning");
  expect(svg).not.toContain("var(");
});
