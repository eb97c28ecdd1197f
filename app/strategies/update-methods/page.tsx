export default function StrategiesPage() {
  return (
    <div className="page">
      <h1 className="type-title">Strategies</h1>
    </div>
  );
}
