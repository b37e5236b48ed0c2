import { useSignal } from "@preact/signals";
import { words } from "../words/speak";
import { daysAfter, today } from "./today";

type Props = { onPick: (day: string) => void };

/** Tomorrow, next week, or a day of one's own. */
export function LaterChoices({ onPick }: Props) {
  const w = words.value.doing;
  const picking = useSignal(false);
  return (
    <div class="chips">
      <button type="button" class="chip edged" onClick={() => onPick(daysAfter(today.value, 1))}>
        {w.tomorrow}
      </button>
      <button type="button" class="chip edged" onClick={() => onPick(daysAfter(today.value, 7))}>
        {w.nextWeek}
      </button>
      {picking.value ? (
        <label class="chip edged day-chip">
          <span class="only-heard">{w.day}</span>
          <input
            class="day-input"
            type="date"
            min={daysAfter(today.value, 1)}
            onChange={(event) => {
              if (event.currentTarget.value > today.value) onPick(event.currentTarget.value);
            }}
          />
        </label>
      ) : (
        <button
          type="button"
          class="chip edged"
          onClick={() => {
            picking.value = true;
          }}
        >
          {w.pickDay}
        </button>
      )}
    </div>
  );
}
