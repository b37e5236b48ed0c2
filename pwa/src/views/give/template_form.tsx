import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { dropDraft, useDraft } from "../../parts/draft";
import { meanwhile } from "../../parts/meanwhile";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import type { Occasion, Seen, TemplateFields } from "../../store/types";
import { words } from "../../words/all";

/** `on` says which text the typing began on. */
export type TemplateTyped = { name: string; occasion: Occasion | ""; text: string; on: Seen };
type Props = { draft: string; blank: TemplateTyped; onSave: (typed: TemplateTyped) => Promise<boolean> };

export function fieldsOf({ name, occasion, text }: TemplateTyped): TemplateFields {
  return { name: name.trim(), occasion: occasion || null, text: text.trim() };
}

/** What it is called, what it is for, and the words. */
export function TemplateForm({ draft, blank, onSave }: Props) {
  const w = words.value.templates;
  const key = `template-${draft}`;
  const [typed, write] = useDraft(key, blank);
  const tried = useSignal(false);
  const { name, text, occasion, on } = typed.value;
  const news = meanwhile(on.text, blank.on.text, text, blank.text);
  const save = async () => {
    tried.value = true;
    if (name.trim() && text.trim() && (await onSave(typed.value))) dropDraft(key);
  };
  return (
    <form class="stack" noValidate onSubmit={submitting(save)}>
      <TextField
        label={w.name}
        placeholder={w.nameHint}
        value={name}
        maxLength={200}
        onText={(to) => write({ name: to })}
        error={tried.value && !name.trim() ? w.nameNeeded : undefined}
      />
      <OccasionSelect value={occasion} onOccasion={(to) => write({ occasion: to })} />
      <TextField
        lines
        label={w.text}
        hint={news ?? w.textHint}
        value={text}
        maxLength={20_000}
        onText={(to) => write({ text: to })}
        error={tried.value && !text.trim() ? w.textNeeded : undefined}
      />
      <button type="submit" class="button primary wide">
        {words.value.doing.save}
      </button>
    </form>
  );
}

type SelectProps = { value: Occasion | ""; onOccasion: (to: Occasion | "") => void };

function OccasionSelect({ value, onOccasion }: SelectProps) {
  const w = words.value.templates;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{w.occasion}</label>
      <select
        id={id}
        class="input"
        value={value}
        onChange={(event) => onOccasion(event.currentTarget.value as Occasion | "")}
      >
        <option value="">{w.anyOccasion}</option>
        {Object.entries(w.occasions).map(([occasion, text]) => (
          <option value={occasion} key={occasion}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
