import { words } from "../../words/all";

/** Where a file may come from. */
export function BringHow() {
  const w = words.value.bring;
  return (
    <details class="card">
      <summary>{w.from}</summary>
      <ul class="understood">
        {w.fromLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
