import { useSignal } from "@preact/signals";
import { words } from "../words/all";
import { Choice } from "./choice";
import { TextField } from "./text_field";
import { daysAfter, today } from "./today";

type Props = { label: string; value: string; onDay: (day: string) => void; error?: string | undefined };

/** Nearly always today or yesterday; a calendar only for the rest. */
export function PastDayField({ label, value, onDay, error }: Props) {
  const w = words.value.moments;
  const now = today.value;
  const yesterday = daysAfter(now, -1);
  const other = useSignal(value !== now && value !== yesterday);
  return (
    <div class="stack tight">
      <Choice<string>
        legend={label}
        value={other.value ? "other" : value}
        options={[
          { value: now, text: w.today },
          { value: yesterday, text: w.yesterday },
          { value: "other", text: w.otherDay },
        ]}
        onChoose={(chosen) => {
          other.value = chosen === "other";
          if (chosen !== "other") onDay(chosen);
        }}
      />
      {other.value && (
        <TextField type="date" label={w.day} value={value} max={now} onText={onDay} error={error} />
      )}
    </div>
  );
}

/** Why a day cannot be when something happened; nothing where it can. */
export function pastDayProblem(day: string): string | undefined {
  const w = words.value.moments;
  if (!day) return w.dayNeeded;
  return day > today.value ? w.future : undefined;
}
