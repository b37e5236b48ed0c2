import { useSignal } from "@preact/signals";
import { Bubble } from "../../parts/icons";
import { LaterChoices } from "../../parts/later";
import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { addFollowUp } from "../../store/follow_ups";
import { firstName } from "../../store/names";
import type { Person } from "../../store/types";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";

/** Folded until wanted: one sentence and a day; the day keeps it. */
export function AskAbout({ person }: { person: Person }) {
  const w = words.value.dates;
  const isOpen = useSignal(false);
  const what = useSignal("");
  const tried = useSignal(false);
  const keep = async (day: string) => {
    tried.value = true;
    const text = what.value.trim();
    if (!text) return;
    const said = w.askKept(sayNear(day, today.value));
    if (!(await doing(async () => (await addFollowUp(person.id, text, day)).undo, said))) return;
    what.value = "";
    tried.value = isOpen.value = false;
  };
  if (!isOpen.value) {
    return (
      <button
        type="button"
        class="button plain at-start"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <Bubble />
        {w.askAbout}
      </button>
    );
  }
  return (
    <div class="stack">
      <TextField
        lines
        low
        label={w.askWhat(firstName(person.name))}
        hint={w.askHint}
        value={what.value}
        maxLength={2000}
        onText={(typed) => {
          what.value = typed;
        }}
        error={tried.value && !what.value.trim() ? words.value.moments.textNeeded : undefined}
      />
      <p class="label">{w.askWhen}</p>
      <LaterChoices onPick={(day) => void keep(day)} />
    </div>
  );
}
