import { h, render } from "preact";
import { locked, veiled, watchLock } from "../../store/lock_state";
import { setAside } from "./aside";
import { holdTitle } from "./hold_title";
import { LockScreen } from "./lock_screen";

let isGuarding = false;

/** Shows the app when it may be seen, and hides it whenever it may not. */
export function guard(show: () => void): void {
  if (isGuarding) return;
  isGuarding = true;
  watchLock();
  let isShown = false;
  let open: (() => void) | null = null;
  locked.subscribe((isLocked) => {
    if (isLocked) {
      open ??= standBefore();
      return;
    }
    open?.();
    open = null;
    if (!isShown) show();
    isShown = true;
  });
  let giveTitle: (() => void) | null = null;
  veiled.subscribe((isVeiled) => {
    document.documentElement.classList.toggle("veiled", isVeiled);
    giveTitle?.();
    giveTitle = isVeiled ? holdTitle() : null;
  });
}

function standBefore(): () => void {
  const { room, putBack } = setAside();
  render(h(LockScreen, null), room);
  return () => {
    render(null, room);
    putBack();
  };
}
