/** Work that nobody waits for, when nobody has just tapped; but not for ever later. */
export function whenIdle(then: () => void, latest: number): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(then, { timeout: latest });
  else then();
}
