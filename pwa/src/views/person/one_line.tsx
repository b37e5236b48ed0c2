import { useSignal } from "@preact/signals";
import { Plus } from "../../parts/icons";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import { words } from "../../words/all";

type Props = { label: string; hint: string; onSave: (text: string) => Promise<boolean> };

/** Folded until wanted: one sentence, kept at once. */
export function OneLine({ label, hint, onSave }: Props) {
  const isOpen = useSignal(false);
  const text = useSignal("");
  const save = async () => {
    if (!text.value.trim() || !(await onSave(text.value.trim()))) return;
    text.value = "";
    isOpen.value = false;
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
        <Plus />
        {label}
      </button>
    );
  }
  return (
    <form class="stack" onSubmit={submitting(save)}>
      <TextField
        lines
        low
        label={label}
        hint={hint}
        value={text.value}
        maxLength={2000}
        onText={(typed) => {
          text.value = typed;
        }}
      />
      <button type="submit" class="button" disabled={!text.value.trim()}>
        {words.value.doing.save}
      </button>
    </form>
  );
}
