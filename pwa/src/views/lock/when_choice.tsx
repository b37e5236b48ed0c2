import { Choice } from "../../parts/choice";
import type { LockAfter } from "../../store/lock_kept";
import { lockWords } from "../../words/lock";

const AFTER: LockAfter[] = ["1", "5", "15", "start"];

type Props = { after: LockAfter; onChoose: (after: LockAfter) => void };

export function WhenChoice({ after, onChoose }: Props) {
  const w = lockWords.value;
  return (
    <>
      <Choice
        legend={w.when}
        value={after}
        options={AFTER.map((value) => ({ value, text: w.after[value] }))}
        onChoose={onChoose}
      />
      {after === "start" && <p class="soft small">{w.startHint}</p>}
    </>
  );
}
