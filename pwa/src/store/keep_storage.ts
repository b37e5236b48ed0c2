let asked = false;

/** Asks the browser not to evict what was typed; in the gesture of the first saved person. */
export async function keepStorage(): Promise<void> {
  if (asked || typeof navigator === "undefined" || !navigator.storage?.persist) return;
  asked = true;
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Refused or unsupported: the sync state says what is at risk.
  }
}

/** Whether the browser has promised not to clear this by itself. */
export async function isPromised(): Promise<boolean> {
  return (await globalThis.navigator?.storage?.persisted?.().catch(() => false)) ?? false;
}
