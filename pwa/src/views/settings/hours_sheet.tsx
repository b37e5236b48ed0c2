import { Next } from "../../parts/more_icons";
import { Sheet } from "../../parts/sheet";
import { TextField } from "../../parts/text_field";
import { preferences } from "../../store/preferences";
import type { Weekday } from "../../store/types";
import { words } from "../../words/all";
import { sayWeekday, WEEK } from "../../words/instants";
import { keep } from "./keep";
import { days, hours } from "./rule_summaries";

type Props = { onClose: () => void };

/** The usual hour, and another one where a day needs it. */
export function HoursSheet({ onClose }: Props) {
  const w = words.value.reminders;
  const { remind_at, hours_by_day } = preferences.value;
  const other = (day: Weekday, at: string) => {
    const rest = hours_by_day.filter((each) => each.day !== day);
    // A time that is only half typed is none yet.
    if (!at && rest.length === hours_by_day.length) return;
    keep({ hours_by_day: at ? [...rest, { day, at }] : rest });
  };
  return (
    <Sheet title={w.hour} onClose={onClose}>
      <p role="status">{hours(preferences.value, w)}</p>
      <TextField
        type="time"
        label={w.hour}
        value={remind_at}
        onText={(time) => {
          if (time) keep({ remind_at: time });
        }}
      />
      <details class="fold" open={hours_by_day.length > 0}>
        <summary>
          <Next />
          {w.otherHours}
        </summary>
        <p class="soft small">{w.otherHoursHint}</p>
        <div class="hours-by-day">
          {WEEK.map((day) => (
            <TextField
              key={day}
              type="time"
              label={sayWeekday(day, "long")}
              value={hours_by_day.find((each) => each.day === day)?.at ?? ""}
              onText={(at) => other(day, at)}
            />
          ))}
        </div>
      </details>
    </Sheet>
  );
}

/** Seven toggles; the last one left stays, or nothing would ever come. */
export function DaysSheet({ onClose }: Props) {
  const w = words.value.reminders;
  const { working_days } = preferences.value;
  const chosen = working_days.length > 0 ? working_days : [...WEEK];
  const toggle = (day: Weekday) => {
    const next = WEEK.filter((each) => (each === day) !== chosen.includes(each));
    if (next.length > 0) keep({ working_days: next.length === WEEK.length ? [] : next });
  };
  return (
    <Sheet title={w.days} onClose={onClose}>
      <p role="status">{days(preferences.value, w)}</p>
      <fieldset class="field hue-keep">
        <legend class="only-heard">{w.days}</legend>
        <div class="chips">
          {WEEK.map((day) => (
            <label class="chip edged" key={day}>
              <input
                type="checkbox"
                aria-label={sayWeekday(day, "long")}
                checked={chosen.includes(day)}
                disabled={chosen.length === 1 && chosen.includes(day)}
                onChange={() => toggle(day)}
              />
              {sayWeekday(day, "short")}
            </label>
          ))}
        </div>
        <p class="soft small">{w.daysHint}</p>
      </fieldset>
    </Sheet>
  );
}
