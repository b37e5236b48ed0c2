import { useSignal } from "@preact/signals";
import { Pen, Plus } from "../../parts/icons";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { openPerson } from "../../store/open_person";
import { editPerson } from "../../store/people";
import type { Opened, Person } from "../../store/types";
import { words } from "../../words/all";

type Props = { person: Person; field: "needs" | "offers"; label: string };

/** One tap away: what would help them, or what they can offer. */
export function WishLine({ person, field, label }: Props) {
  const w = words.value;
  const open = useSignal<Opened<Person> | null>(null);
  const text = useSignal("");
  const begin = async () => {
    const opened = await openPerson(person.id);
    text.value = opened?.[field] ?? "";
    open.value = opened;
  };
  const save = async () => {
    const patch = { [field]: text.value.trim() || null };
    if (await doing(() => editPerson(person.id, patch, open.value?.seen), w.person.saved)) open.value = null;
  };
  if (open.value === null) {
    return (
      <button type="button" class="button plain at-start" onClick={begin}>
        {person[field] ? <Pen /> : <Plus />}
        {label}
      </button>
    );
  }
  return (
    <form class="stack" onSubmit={submitting(save)}>
      <TextField
        lines
        low
        label={w.person[field]}
        hint={w.person[`${field}Hint`]}
        value={text.value}
        maxLength={2000}
        onText={(typed) => {
          text.value = typed;
        }}
      />
      <button type="submit" class="button">
        {w.doing.save}
      </button>
    </form>
  );
}
