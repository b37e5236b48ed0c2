import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Next } from "../../parts/more_icons";
import { tellTrouble } from "../../parts/toast_state";
import { account } from "../../store/account_state";
import { type Missed, missedReminders, missedSeen } from "../../store/missed";
import { placeOf } from "../../store/reminder_past";
import { words } from "../../words/all";
import { whatOf } from "../reminders/what";

const MOST = 3;

/** A reminder that did not arrive is told of at the next opening, once. */
export function MissedCard() {
  const w = words.value.reminders;
  const missed = useSignal<Missed[]>([]);
  const { state } = account.value;
  useEffect(() => {
    missedReminders().then((found) => {
      missed.value = found;
    }, tellTrouble);
  }, [state]);
  const { length } = missed.value;
  if (length === 0) return null;
  const seen = () => {
    missed.value = [];
    missedSeen().catch(tellTrouble);
  };
  return (
    <article class="card quiet">
      <h2>{w.awayTitle}</h2>
      <p>{w.away(length)}</p>
      <ul>
        {missed.value.slice(0, MOST).map(({ reminder, name }) => (
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
