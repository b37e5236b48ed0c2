import type { Reminder } from "../../store/push";
import { placeOf } from "../../store/reminder_past";
import { words } from "../../words/all";
import { sayDayAndHour } from "../../words/instants";
import { stepsOf } from "./steps";
import { whatOf } from "./what";

type Props = { reminder: Reminder; name: string | null };

/** One reminder and everything that is known of its way. */
export function PastCard({ reminder, name }: Props) {
  const w = words.value.reminders;
  const { told, amber } = stepsOf(reminder, w, Date.now());
  const what = whatOf(reminder.kind, name, w);
  return (
    <li class="card">
      <h3 class="became" dir="auto">
        {reminder.kind === "test" ? what : <a href={placeOf(reminder)}>{what}</a>}
      </h3>
      <ol class="steps">
        <li>{w.due(sayDayAndHour(reminder.due_at))}</li>
        {told.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {amber && <p class="notice">{amber}</p>}
    </li>
  );
}
