import { MethodMark, PipelineName, StrategyMark } from "@/components/ui/marks";
import { STRATEGY_IDS, UPDATE_METHOD_IDS } from "@/lib/knowledge/ids";
import { Cell } from "./cell";

/** Marks of strategies and update methods, and the sizes of type. */
export function MarksAndType() {
  return (
    <>
      <Cell title="Marks: strategies at 10, 12, 14 and 16">
        <ul className="grid gap-1.5 text-small">
          {STRATEGY_IDS.map((id) => (
            <li key={id} className="flex items-center gap-3">
              <StrategyMark strategy={id} size={10} />
              <StrategyMark strategy={id} />
              <StrategyMark strategy={id} size={14} />
              <StrategyMark strategy={id} size={16} />
              <code>{id}</code>
            </li>
          ))}
        </ul>
      </Cell>
      <Cell title="Marks: update methods, pipelines, a mark alone">
        <ul className="grid gap-1.5 text-small">
          {UPDATE_METHOD_IDS.map((id) => (
            <li key={id} className="flex items-center gap-3">
              <MethodMark method={id} />
              <MethodMark method={id} size={16} />
              <code>{id}</code>
            </li>
          ))}
        </ul>
        <ul className="mt-4 grid gap-1.5">
          <li>
            <PipelineName stages={["rag"]} name="Retrieval" />
          </li>
          <li>
            <PipelineName stages={["domain-ft", "instruction-tuning"]} name="Domain text, then instructions" />
          </li>
          <li className="font-semibold">
            <PipelineName
              stages={["domain-ft", "instruction-tuning", "preference-tuning"]}
              name="Domain text, instructions, then preferences"
            />
          </li>
          <li className="flex gap-3">
            <StrategyMark strategy="cot-ft" title="Worked solutions" /> <MethodMark method="qlora" title="QLoRA" />
          </li>
        </ul>
      </Cell>
      <Cell title="Type">
        <div className="grid gap-2">
          <p className="type-title">Title, a verdict</p>
          <p className="type-section">Section</p>
          <p className="type-finding">Finding, a chart’s question?</p>
          <p className="type-reading">
            Reading text with <em>emphasis</em>, a <dfn>definition</dfn> and <a href="#main">a link to the top</a>.
          </p>
          <p>Interface, 1,200 of 2,048 tokens</p>
          <p className="text-small">Small</p>
          <p className="text-note text-muted">Note</p>
          <p className="text-label text-muted">Label</p>
          <p>
            <code>{'{"prompt": "a"}'}</code>
          </p>
        </div>
      </Cell>
    </>
  );
}
