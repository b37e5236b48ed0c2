import type { LockAfter } from "../rules/lock_due";

export type { LockAfter } from "../rules/lock_due";

/** Bytes, as JSON can hold them. */
export type Bytes = number[];
export type KeptPin = { salt: Bytes; rounds: number; hash: Bytes };
/** A key that the device's own authenticator made for the lock: its name there, and its public half. */
export type KeptKey = { id: Bytes; publicKey: Bytes };
export type Lock = { after: LockAfter; pin: KeptPin | null; key: KeptKey | null };

/** Of this device and never synced. Not in the database: the start has to know before anything is shown. */
const KEY = "app_lock";
/** Its being there is all that the worker can see: while it is, notifications name nobody. */
const FOR_WORKER = "lock";

export function keptLock(): Lock | null {
  return JSON.parse(localStorage.getItem(KEY) ?? "null") as Lock | null;
}

export async function keepLock(lock: Lock): Promise<void> {
  localStorage.setItem(KEY, JSON.stringify(lock));
  await globalThis.caches?.open(FOR_WORKER);
}

export async function dropLock(): Promise<void> {
  for (const key of Object.keys(localStorage)) if (key.startsWith(KEY)) localStorage.removeItem(key);
  await globalThis.caches?.delete(FOR_WORKER);
}
