import type { ComponentChildren } from "preact";
import { Sheet } from "../../parts/sheet";
import { words } from "../../words/all";
import { Earlier } from "../history/earlier";

type Props = {
  title: string;
  onClose: () => void;
  onSave: () => void;
  remove: () => void;
  /** Which row of the notebook this is, for what it said before. */
  row: { noun: string; id: string };
  children: ComponentChildren;
};

/** Delete at one side, Save at the other. */
export function EntrySheet({ title, onClose, onSave, remove, row, children }: Props) {
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
      <Earlier {...row} onPutBack={onClose} />
    </Sheet>
  );
}
