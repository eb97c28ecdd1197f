import { useId } from "react";

type NotesFieldProps = { label: string; value: string; onChange: (text: string) => void };

/** Several lines of the reader's own text. */
export function NotesField({ label, value, onChange }: NotesFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="font-semibold text-small">
        {label}
      </label>
      <textarea
        id={id}
        value={value}
        rows={3}
        maxLength={4000}
        onChange={({ target }) => onChange(target.value)}
        className="mt-1 block w-full resize-y rounded-field border border-line-strong bg-raised px-3 py-2 text-ui outline-none focus-visible:outline-2 focus-visible:outline-focus focus-visible:outline-offset-2 print:hidden"
      />
      <p className="hidden whitespace-pre-wrap text-small print:block">{value}</p>
    </div>
  );
}
