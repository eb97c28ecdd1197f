import { FETCHED_NAMES, hashed, publishedTexts } from "@/app/data/addresses";
import { jsonSchema } from "@/lib/knowledge/schema/published";

export const dynamic = "force-static";
export const dynamicParams = false;

const texts: ReadonlyMap<string, string> = new Map([
  ...[...publishedTexts].flatMap(([name, text]) => [
    [`${name}.json`, text] as const,
    [`${name}.schema.json`, JSON.stringify(jsonSchema(name))] as const,
  ]),
  ...FETCHED_NAMES.map(hashed).map(({ file, text }) => [file, text] as const),
]);

export function generateStaticParams() {
  return [...texts.keys()].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const text = texts.get((await params).file);
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { "content-type": "application/json" } });
}
