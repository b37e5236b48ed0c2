import { signal } from "@preact/signals";
import { dropLock, keepLock, keptLock, type Lock } from "./lock_kept";
import { noteSeen } from "./lock_state";

/** What is set on this device; null while nothing is locked here. */
export const lock = signal(keptLock());

export function readLock(): void {
  lock.value = keptLock();
}

/** Changes what is named and keeps the rest; the first call switches the lock on. */
export async function setLock(part: Partial<Lock>): Promise<void> {
  noteSeen();
  await keepLock({ ...(keptLock() ?? { after: "5", pin: null, key: null }), ...part });
  readLock();
}

export async function turnOffLock(): Promise<void> {
  await dropLock();
  readLock();
}

/** Without `crypto.subtle` (a page that came over plain http) no PIN can be checked. */
export function canLock(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}
