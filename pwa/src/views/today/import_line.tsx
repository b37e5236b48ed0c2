import { goingOn } from "../../store/bring_state";
import { words } from "../../words/all";

/** Quiet, while what was begun before goes on by itself. */
export function ImportLine() {
  const now = goingOn.value;
  if (now === null) return null;
  return (
    <p class="soft small" role="status">
      <a href="/settings/import">{words.value.bring.goesOn(now.done, now.total)}</a>
    </p>
  );
}
