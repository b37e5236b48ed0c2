import { type ReadonlySignal, useSignal } from "@preact/signals";
import { doing } from "../../parts/toast_state";
import type { Seen, Undo } from "../../store/types";
import { words } from "../../words/all";

type How<T, F> = {
  entry: { seen: Seen };
  /** As it stood when the sheet was opened. */
  blank: T;
  isWhole: (typed: T) => boolean;
  fieldsOf: (typed: T) => F;
  edit: (patch: Partial<F>, on: Seen) => Promise<Undo>;
  onClose: () => void;
};
type Use<T> = {
  typed: T;
  write: (part: Partial<T>) => void;
  /** Whether saving was tried: before that nobody is told what is missing. */
  tried: ReadonlySignal<boolean>;
  save: () => Promise<void>;
  /** The stamps of the texts that the typing began on. */
  on: Seen;
};

/** What is being put right. Only what was changed here is kept: another device's words stay. */
export function useEntry<T extends object, F extends object>(how: How<T, F>): Use<T> {
  const before = useSignal(how.blank);
  const on = useSignal(how.entry.seen);
  const typed = useSignal(how.blank);
  const tried = useSignal(false);
  const patch = () => {
    const was = how.fieldsOf(before.value) as Record<string, unknown>;
    const changed = Object.entries(how.fieldsOf(typed.value)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name]),
    );
    return Object.fromEntries(changed) as Partial<F>;
  };
  return {
    typed: typed.value,
    write: (part) => {
      typed.value = { ...typed.value, ...part };
    },
    tried,
    save: async () => {
      tried.value = true;
      if (!how.isWhole(typed.value)) return;
      if (await doing(() => how.edit(patch(), on.value), words.value.moments.saved)) how.onClose();
    },
    on: on.value,
  };
}
