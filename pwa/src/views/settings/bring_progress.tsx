import { goingOn } from "../../store/bring_state";
import { words } from "../../words/all";

/** How far it is, also when it was begun before Kith was closed. */
export function BringProgress() {
  const w = words.value.bring;
  const now = goingOn.value;
  if (now === null) return null;
  return (
    <div class="card">
      <label class="stack tight">
        {w.progress}
        <progress max={now.total} value={now.done} />
      </label>
      <p>{w.howFar(now.done, now.total)}</p>
      <p class="soft small">{w.leaving}</p>
    </div>
  );
}
