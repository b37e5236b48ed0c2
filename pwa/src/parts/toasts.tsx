import { words } from "../words/speak";
import { holdToast, letToastGo, sheetIsOpen, takeBack, toast } from "./toast_state";

/** The live region is always there, so that what appears in it is read out. */
export function Toasts({ inSheet = false }: { inSheet?: boolean }) {
  const shown = sheetIsOpen.value === inSheet && toast.value;
  return (
    <div class="toasts" role="status">
      {shown && (
        <div
          class="toast"
          key={shown.id}
          onPointerEnter={holdToast}
          onPointerLeave={letToastGo}
          onFocusIn={holdToast}
          onFocusOut={letToastGo}
        >
          <p dir="auto">{shown.text}</p>
          {shown.undo && (
            <button type="button" onClick={takeBack}>
              {words.value.doing.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
