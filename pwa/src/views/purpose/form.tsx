import { useSignal } from "@preact/signals";
import { dropDraft, useDraft } from "../../parts/draft";
import { meanwhile } from "../../parts/meanwhile";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import type { Seen } from "../../store/types";
import { words } from "../../words/all";

/** `on` says which text the typing began on. */
export type PurposeTyped = { title: string; why: string; on: Seen };

type Props = { draft: string; blank: PurposeTyped; onSave: (typed: PurposeTyped) => Promise<boolean> };

/** What it is, and why. Each key is kept for this tab. */
export function PurposeForm({ draft, blank, onSave }: Props) {
  const w = words.value.purpose;
  const key = `purpose-${draft}`;
  const [typed, write] = useDraft(key, blank);
  const tried = useSignal(false);
  const { title, why, on } = typed.value;
  const save = async () => {
    tried.value = true;
    const whole = { title: title.trim(), why: why.trim(), on };
    if (whole.title && (await onSave(whole))) dropDraft(key);
  };
  return (
    <form class="stack" noValidate onSubmit={submitting(save)}>
      <TextField
        label={w.name}
        placeholder={w.nameHint}
        value={title}
        maxLength={200}
        onText={(text) => write({ title: text })}
        error={tried.value && !title.trim() ? w.nameNeeded : undefined}
      />
      <TextField
        lines
        label={w.why}
        value={why}
        maxLength={5000}
        onText={(text) => write({ why: text })}
        hint={meanwhile(on.why, blank.on.why, why, blank.why)}
      />
      <button type="submit" class="button primary wide">
        {words.value.doing.save}
      </button>
    </form>
  );
}
