import { Next } from "../../parts/more_icons";
import { words } from "../../words/ways";
import type { Draft } from "./draft";

type Props = { draft: Draft; write: (part: Partial<Draft>) => void };

/** What nobody understood is said, not swallowed. */
export function LeftOver({ draft, write }: Props) {
  const w = words.value.confirm;
  const { left, notes } = draft;
  if (left.length === 0) return null;
  const toNotes = () => write({ notes: [notes, ...left].filter(Boolean).join("\n"), left: [] });
  return (
    <details class="fold">
      <summary>
        <Next />
        {w.left(left.length)}
      </summary>
      <ul class="understood">
        {left.map((line) => (
          <li key={line}>
            <span dir="auto">{line}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="button plain" onClick={toNotes}>
        {w.leftToNotes}
      </button>
    </details>
  );
}
