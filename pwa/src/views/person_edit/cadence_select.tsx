import { useId } from "preact/hooks";
import { words } from "../../words/all";
import type { Editing } from "./edit_section";

const CHOICES = ["", "7", "14", "30", "45", "91", "182", "365", "0"];

/** A rhythm of their own, in words; a number of days that came from elsewhere stays. */
export function CadenceSelect({ typed, write }: Editing) {
  const w = words.value.person;
  const id = useId();
  const value = typed.cadence_days;
  const choices = CHOICES.includes(value) ? CHOICES : [...CHOICES, value];
  return (
    <div class="field">
      <label for={id}>{w.cadence}</label>
      <select
        id={id}
        class="input"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => write({ cadence_days: event.currentTarget.value })}
      >
        {choices.map((days) => (
          <option value={days} key={days}>
            {w.cadences[days] ?? w.everyDays(days)}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {w.cadenceHint}
      </p>
    </div>
  );
}
