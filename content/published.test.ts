import { describe, expect, it, test } from "vitest";
import { publish } from "@/lib/knowledge/publish";
import { PUBLISHED_NAMES } from "@/lib/knowledge/published-files";
import { jsonSchema, PUBLISHED_SCHEMAS } from "@/lib/knowledge/schema/published";
import { content } from "./index";

const files = publish(content);

test("every name is published once, in order", () => {
  expect(files.map(({ name }) => name)).toEqual([...PUBLISHED_NAMES]);
});

test("every list of the content has its file", () => {
  const inside = ["version", "criterionGroups", "questionGroups", "dataset", "estimates", "decision"];
  const lists = Object.keys(content).filter((key) => !inside.includes(key));
  const names: readonly string[] = PUBLISHED_NAMES;
  const ofDataset = ["records", "flawed-records", "contrasts", "written-rules"];
  const gathered = [...ofDataset, "estimate-basis", "plan-sizing", "decision-model", "decision-sources", "index"];
  expect(lists.map((key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))).toEqual(
    names.filter((name) => !gathered.includes(name)),
  );
});

describe.each(files)("$name", ({ name, data }) => {
  it("is what its schema says", () => {
    expect(PUBLISHED_SCHEMAS[name].safeParse(data).error?.issues ?? []).toEqual([]);
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
  });

  it("names its schema and version, and its schema has a title", () => {
    const { $id, title, description } = jsonSchema(name);
    expect(data.$schema).toBe($id);
    expect(data.version).toBe(content.version);
    expect(title).toMatch(/^[A-Z]/);
    expect(description).toMatch(/\.$/);
  });
});

test("the index counts the records of every other file", () => {
  const index = files.flatMap((file) => (file.name === "index" ? file.data.files : []));
  const counts = new Map(index.map(({ name, count }) => [name, count]));
  expect(index.map(({ address }) => address)).toEqual(
    files.filter(({ name }) => name !== "index").map(({ name }) => `/data/${name}.json`),
  );
  expect(counts.get("claims")).toBe(content.claims.length);
  expect(counts.get("criteria")).toBe(content.criteria.length);
  expect([...counts.values()].every((count) => count > 0)).toBe(true);
});
