import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { words } from "../words/speak";
import { Cross } from "./more_icons";
import { sheetIsOpen } from "./toast_state";
import { Toasts } from "./toasts";

type Props = {
  title: string;
  onClose: () => void;
  foot?: ComponentChildren;
  children: ComponentChildren;
  onSubmit?: () => void;
};

function isOutside({ clientX, clientY }: MouseEvent, box: DOMRect): boolean {
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
}

/** Rises from below; a real dialog: focus stays inside and returns to where it was. */
export function Sheet({ title, onClose, foot, children, onSubmit }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    sheetIsOpen.value = true;
    return () => {
      sheetIsOpen.value = false;
      shown?.close();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a tap beside the sheet; Escape does the same
    <dialog
      class="sheet"
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        const shown = event.currentTarget;
        // Where the sheet lies is asked last: the answer lays out the page.
        if (event.target === shown && isOutside(event, shown.getBoundingClientRect())) onClose();
      }}
    >
      <div class="sheet-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="icon-button" aria-label={words.value.shell.close} onClick={onClose}>
          <Cross />
        </button>
      </div>
      <form
        class="sheet-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <div class="sheet-body">{children}</div>
        {foot && <div class="sheet-foot">{foot}</div>}
      </form>
      <Toasts inSheet />
    </dialog>
  );
}
