import { useSignal } from "@preact/signals";
import { Choice } from "../../parts/choice";
import { Sheet } from "../../parts/sheet";
import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { addMilestone, editMilestone, removeMilestone } from "../../store/milestones";
import type { Milestone, MilestoneKind } from "../../store/types";
import { words } from "../../words/all";
import { DayFields } from "./day_fields";
import { fieldsOf, problemsOf, type Typed, typedOf } from "./typed";

type Props = { personId: string | null; milestone: Milestone | null; onClose: () => void };

const KINDS: MilestoneKind[] = ["birthday", "work_anniversary", "own"];
const BEFORE = ["0", "3", "7"];

export function DateForm({ personId, milestone, onClose }: Props) {
  const w = words.value.dates;
  const typed = useSignal<Typed>(typedOf(milestone));
  const tried = useSignal(false);
  const write = (part: Partial<Typed>) => {
    typed.value = { ...typed.value, ...part };
  };
  const now = typed.value;
  const problems = tried.value ? problemsOf(now) : {};
  const save = async () => {
    tried.value = true;
    if (Object.keys(problemsOf(now)).length > 0) return;
    const fields = fieldsOf(now);
    const work = milestone
      ? () => editMilestone(milestone.id, fields)
      : async () => (await addMilestone({ ...fields, person_id: personId, noted_for: null })).undo;
    if (await doing(work, w.saved)) onClose();
  };
  const remove = async () => {
    if (milestone && (await doing(() => removeMilestone(milestone.id), w.removed))) onClose();
  };
  const foot = (
    <>
      {milestone && (
        <button type="button" class="button" onClick={remove}>
          {words.value.doing.remove}
        </button>
      )}
      <button type="submit" class="button primary">
        {words.value.doing.save}
      </button>
    </>
  );
  return (
    <Sheet title={milestone ? w.editTitle : w.newTitle} onClose={onClose} foot={foot} onSubmit={save}>
      <Choice<MilestoneKind>
        legend={w.kind}
        value={now.kind}
        options={KINDS.map((value) => ({ value, text: w.kinds[value] }))}
        onChoose={(kind) => write({ kind })}
      />
      {now.kind === "own" && (
        <TextField
          label={w.label}
          hint={w.labelHint}
          value={now.label}
          maxLength={200}
          onText={(label) => write({ label })}
          error={problems.label}
        />
      )}
      <DayFields typed={now} write={write} problems={problems} />
      {now.kind === "own" && (
        <Choice<"yearly" | "once">
          legend={w.repeats}
          value={now.repeats}
          options={[
            { value: "yearly", text: w.yearly },
            { value: "once", text: w.once },
          ]}
          onChoose={(repeats) => write({ repeats })}
        />
      )}
      <Choice<string>
        legend={w.before}
        value={now.before}
        options={BEFORE.map((value) => ({ value, text: w.daysBefore[value] ?? value }))}
        onChoose={(before) => write({ before })}
      />
    </Sheet>
  );
}
