import type { ComponentChildren } from "preact";
import { Cross } from "../../parts/more_icons";
import { words } from "../../words/all";

type Props = { what: string; onRemove: () => void; children: ComponentChildren };

/** One line of a list, with a way to take it out; Save and Undo stand behind it. */
export function Line({ what, onRemove, children }: Props) {
  return (
    <div class="edit-line">
      <div class="stack tight">{children}</div>
      <button
        type="button"
        class="icon-button"
        aria-label={words.value.person.removeLine(what)}
        onClick={onRemove}
      >
        <Cross />
      </button>
    </div>
  );
}

export function changedAt<T>(list: T[], index: number, part: Partial<T>): T[] {
  return list.map((item, at) => (at === index ? { ...item, ...part } : item));
}

export function without<T>(list: T[], index: number): T[] {
  return list.filter((_, at) => at !== index);
}
