import { words } from "../../words/all";
import { Folded } from "../give/folded";

/** Where a file may come from. */
export function BringHow() {
  const w = words.value.bring;
  return (
    <div class="card">
      <Folded title={w.from}>
        <ul class="understood">
          {w.fromLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Folded>
    </div>
  );
}
