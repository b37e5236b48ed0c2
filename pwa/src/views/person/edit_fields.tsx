import { dropDraft, useDraft } from "../../parts/draft";
import { TagField } from "../../parts/tag_field";
import { TextField } from "../../parts/text_field";
import type { Person } from "../../store/types";
import { words } from "../../words/all";
import { type EditTyped, type TextName, typedFrom } from "./edit_typed";

type Props = { person: Person; onSave: (typed: EditTyped) => Promise<void> };

export function EditFields({ person, onSave }: Props) {
  const w = words.value;
  const key = `edit-${person.id}`;
  const [typed, write] = useDraft(key, typedFrom(person));
  const text = (name: TextName, label: string, more: Partial<Parameters<typeof TextField>[0]> = {}) => (
    <TextField
      label={label}
      value={typed.value[name]}
      onText={(value) => write({ [name]: value })}
      maxLength={200}
      autocomplete="off"
      {...more}
    />
  );
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!typed.value.name.trim()) return;
    await onSave(typed.value);
    dropDraft(key);
  };
  return (
    <form class="stack" noValidate onSubmit={submit}>
      {text("name", w.capture.name, { big: true, required: true })}
      <div class="pair">
        {text("company", w.capture.company)}
        {text("role", w.capture.role)}
      </div>
      {text("how_met", w.person.howMet, { maxLength: 500 })}
      {text("thanks_preference", w.person.preference, { hint: w.person.preferenceHint, maxLength: 300 })}
      {text("notes", w.person.notes, { lines: true, maxLength: 20000 })}
      <TagField tags={typed.value.tags} onTags={(tags) => write({ tags })} />
      {text("email", w.capture.email, { type: "email", maxLength: 320 })}
      {text("phone", w.capture.phone, { type: "tel", maxLength: 60 })}
      {text("link", w.capture.link, { type: "url", hint: w.capture.linkHint, maxLength: 500 })}
      <TextField
        type="number"
        min="0"
        label={w.person.cadence}
        hint={w.person.cadenceHint}
        value={typed.value.cadence_days}
        onText={(cadence_days) => write({ cadence_days })}
      />
      <button type="submit" class="button primary wide" disabled={!typed.value.name.trim()}>
        {w.doing.save}
      </button>
    </form>
  );
}
