import type { ComponentChildren } from "preact";
import { Sheet } from "../../parts/sheet";
import { words } from "../../words/all";

type Props = {
  title: string;
  onClose: () => void;
  onSave: () => void;
  remove: () => void;
  children: ComponentChildren;
};

/** Delete at one side, Save at the other. */
export function EntrySheet({ title, onClose, onSave, remove, children }: Props) {
  const w = words.value.doing;
  const foot = (
    <>
      <button type="button" class="button" onClick={remove}>
        {w.remove}
      </button>
      <button type="submit" class="button primary">
        {w.save}
      </button>
    </>
  );
  return (
    <Sheet title={title} onClose={onClose} foot={foot} onSubmit={onSave}>
      {children}
    </Sheet>
  );
}
