const LONGEST_TAP_MS = 300;
let pressed = false;

/** Watches the static shell until the app takes its place. */
export function watchFirstTap(): void {
  addEventListener("pointerdown", () => {
    pressed = true;
  });
  for (const end of ["click", "pointercancel"])
    addEventListener(end, () => {
      pressed = false;
    });
}

/** A tap that began on the shell must end on it: the click of a link that is gone is lost. */
export function firstTapEnds(): Promise<unknown> {
  if (!pressed) return Promise.resolve();
  const click = new Promise((resolve) => addEventListener("click", resolve, { once: true }));
  return Promise.race([click, new Promise((resolve) => setTimeout(resolve, LONGEST_TAP_MS))]);
}
