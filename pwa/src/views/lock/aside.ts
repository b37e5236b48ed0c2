import { holdTitle } from "./hold_title";

const APP = "app";

/**
 * Takes the whole app out of the document: nothing of it is left to see, to hear or to find. What was half written waits
 * in it. The answer puts it back as it was.
 */
export function setAside(): { room: HTMLElement; putBack: () => void } {
  const app = document.getElementById(APP) as HTMLElement;
  const room = document.createElement("div");
  const top = scrollY;
  const focused = document.activeElement as HTMLElement | null;
  app.replaceWith(room);
  const giveTitle = holdTitle();
  const putBack = () => {
    room.replaceWith(app);
    for (const dialog of app.querySelectorAll("dialog[open]")) openAnew(dialog as HTMLDialogElement);
    giveTitle();
    scrollTo(0, top);
    if (focused && app.contains(focused)) focused.focus({ preventScroll: true });
  };
  return { room, putBack };
}

// Out of the document it is no longer above the page, though it still says that it is open.
function openAnew(dialog: HTMLDialogElement): void {
  dialog.removeAttribute("open");
  dialog.showModal();
}
