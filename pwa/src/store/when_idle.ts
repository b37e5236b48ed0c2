/** Work that nobody waits for, when nobody has just tapped; but not for ever later. */
export function whenIdle(then: () => void, latest: number): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(then, { timeout: latest });
  else then();
}

/** Between small steps of work that nobody waits for: a tap that comes in between is answered first. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve);
  });
}
