import { useSignal } from "@preact/signals";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import { words } from "../../words/all";

export type OwnWords = { title: string | null; step: string | null };
type Props = { onBegin: (days: number, own: OwnWords) => Promise<boolean> };

const LONGEST = 31;
const BLANK = { title: "", step: "", days: "7" };

/** A challenge of one's own: what to do, what counts as one time, for how many days. */
export function OwnForm({ onBegin }: Props) {
  const w = words.value.challenges;
  const typed = useSignal(BLANK);
  const tried = useSignal(false);
  const { title, step, days } = typed.value;
  const write = (part: Partial<typeof BLANK>) => {
    typed.value = { ...typed.value, ...part };
  };
  const number = Number(days);
  const fits = Number.isInteger(number) && number >= 1 && number <= LONGEST;
  const start = async () => {
    tried.value = true;
    if (!title.trim() || !fits) return;
    if (!(await onBegin(number, { title: title.trim(), step: step.trim() || null }))) return;
    typed.value = BLANK;
    tried.value = false;
  };
  return (
    <form class="stack" noValidate onSubmit={submitting(start)}>
      <TextField
        label={w.ownTitle}
        placeholder={w.ownHint}
        value={title}
        maxLength={200}
        onText={(text) => write({ title: text })}
        error={tried.value && !title.trim() ? w.ownNeeded : undefined}
      />
      <TextField
        label={w.step}
        placeholder={w.stepHint}
        value={step}
        maxLength={300}
        onText={(text) => write({ step: text })}
      />
      <TextField
        type="number"
        label={w.days}
        min="1"
        max={String(LONGEST)}
        value={days}
        onText={(text) => write({ days: text })}
        error={tried.value && !fits ? w.daysNeeded : undefined}
      />
      <button type="submit" class="button">
        {w.start}
      </button>
    </form>
  );
}
