import { type ReadonlySignal, useSignal } from "@preact/signals";
import { doing } from "../../parts/toast_state";
import type { Undo } from "../../store/types";
import { words } from "../../words/all";

type How<T, F> = {
  /** As it stood when the sheet was opened. */
  blank: T;
  isWhole: (typed: T) => boolean;
  fieldsOf: (typed: T) => F;
  edit: (patch: Partial<F>) => Promise<Undo>;
  onClose: () => void;
};
type Use<T> = {
  typed: T;
  write: (part: Partial<T>) => void;
  /** Whether saving was tried: before that nobody is told what is missing. */
  tried: ReadonlySignal<boolean>;
  save: () => Promise<void>;
};

/** What is being put right. Only what was changed here is kept: another device's words stay. */
export function useEntry<T extends object, F extends object>(how: How<T, F>): Use<T> {
  const before = useSignal(how.blank);
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
      if (await doing(() => how.edit(patch()), words.value.moments.saved)) how.onClose();
    },
  };
}
