/** What the edges in the margin of a record mean. */
export function EdgeKey() {
  return (
    <p className="mt-2 max-w-(--measure) text-note text-soft">
      The green edge marks what the model learns to write or to call good, the dashed red edge what it learns to avoid
      or to call bad. What has no edge is read or compared, and not learned.
    </p>
  );
}
