import { useId } from "preact/hooks";
import { TextField } from "../../parts/text_field";
import { words } from "../../words/all";
import { sayMonthName } from "../../words/days";
import type { problemsOf, Typed } from "./typed";

type Props = {
  typed: Typed;
  write: (part: Partial<Typed>) => void;
  problems: ReturnType<typeof problemsOf>;
};

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** Day and month are known more often than the year, so no calendar asks for one. */
export function DayFields({ typed, write, problems }: Props) {
  const w = words.value.dates;
  const month = useId();
  return (
    <>
      <div class="pair day-pair">
        <TextField
          type="number"
          label={w.day}
          value={typed.day}
          min="1"
          max="31"
          onText={(day) => write({ day })}
          error={problems.day}
        />
        <div class="field">
          <label for={month}>{w.month}</label>
          <select
            id={month}
            class="input"
            value={typed.month}
            onChange={(event) => write({ month: event.currentTarget.value })}
          >
            <option value="">{w.monthNone}</option>
            {MONTHS.map((number) => (
              <option value={String(number)} key={number}>
                {sayMonthName(number)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <TextField
        type="number"
        label={w.year}
        hint={w.yearHint}
        value={typed.year}
        onText={(year) => write({ year })}
        error={problems.year}
      />
    </>
  );
}
