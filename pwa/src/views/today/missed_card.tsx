import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Next } from "../../parts/more_icons";
import { tellTrouble } from "../../parts/toast_state";
import { account } from "../../store/account_state";
import { type Missed, missedReminders, missedSeen } from "../../store/missed";
import { placeOf } from "../../store/reminder_past";
import { words } from "../../words/all";
import { whatOf } from "../reminders/what";

const MOST = 3;
/** Asked once an opening, not at every visit of Today. */
const missed = signal<Missed[] | null>(null);

/** A reminder that did not arrive is told of at the next opening, once. */
export function MissedCard() {
  const w = words.value.reminders;
  const { state } = account.value;
  useEffect(() => {
    // Whoever signs in next is somebody else.
    if (state !== "in") missed.value = null;
    if (state !== "in" || missed.value !== null) return;
    missedReminders().then((found) => {
      missed.value = found;
    }, tellTrouble);
  }, [state]);
  const found = missed.value ?? [];
  if (found.length === 0) return null;
  const seen = () => {
    missed.value = [];
    missedSeen().catch(tellTrouble);
  };
  return (
    <article class="card quiet">
      <h2>{w.awayTitle}</h2>
      <p>{w.away(found.length)}</p>
      <ul>
        {found.slice(0, MOST).map(({ reminder, name }) => (
          <li key={reminder.id}>
            <a class="setting-link" dir="auto" href={placeOf(reminder)}>
              {whatOf(reminder.kind, name, w)}
              <Next />
            </a>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button" onClick={seen}>
          {w.awayDone}
        </button>
        <a class="button plain" href="/settings/reminders">
          {w.awayWhy}
        </a>
      </div>
    </article>
  );
}
