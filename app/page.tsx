export default function HomePage() {
  return (
    <div className="page">
      <h1 className="type-display">Prompt, retrieve or tune: which fits your case, and why?</h1>
    </div>
  );
}
