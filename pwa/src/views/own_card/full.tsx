import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Cross } from "../../parts/more_icons";
import { words } from "../../words/ways";

/** White to every edge, whichever way the phone is turned. */
export function Full({ onClose, children }: { onClose: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      class="full-code"
      ref={dialog}
      aria-label={words.value.ownCard.title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
      <button type="button" class="icon-button" aria-label={words.value.shell.close} onClick={onClose}>
        <Cross />
      </button>
    </dialog>
  );
}
