const WORK_MS = 12;

/** Call between small steps of long work: gives the screen its turn whenever a frame's worth has passed. */
export function pace(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < WORK_MS) return;
    await new Promise((resume) => setTimeout(resume));
    since = performance.now();
  };
}
