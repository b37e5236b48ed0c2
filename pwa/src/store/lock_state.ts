import { signal } from "@preact/signals";
import { wall } from "../db/clock";
import { isLockDue, isLockDueAtStart } from "../rules/lock_due";
import { account } from "./account_state";
import { keptLock } from "./lock_kept";

/** Nothing of the notebook may be seen until somebody has shown who they are. */
export const locked = signal(false);
/** Nobody looks at the page just now, but the phone may keep a picture of it. */
export const veiled = signal(false);

const SEEN = "app_lock_seen";
/** There while Kith is locked in every window of this device. */
const SHUT = "app_lock_shut";
const LOOK_AGAIN_MS = 15_000;

let isWatching = false;

/** From here on the lock shuts by itself. Begun at the start where there is a lock, or by whoever switches one on. */
export function watchLock(): void {
  if (isWatching) return;
  isWatching = true;
  const lock = keptLock();
  locked.value = lock !== null && (isShut() || isLockDueAtStart(lock.after, seenAt(), wall.now()));
  document.addEventListener("visibilitychange", () => {
    const isThere = isVisible();
    // In this order: what is due is locked before the veil is lifted.
    look(true);
    veiled.value = !isThere && keptLock() !== null;
  });
  setInterval(() => look(isVisible()), LOOK_AGAIN_MS);
  addEventListener("storage", ({ key, newValue }) => hear(key, newValue));
  // Signed out or wiped, by whomever: without the lock's own keys there is nothing left to hide.
  account.subscribe(() => hear(null, null));
}

export function shut(): void {
  localStorage.setItem(SHUT, "1");
  locked.value = true;
}

/** Whoever calls this has seen who is there. */
export function unlock(): void {
  localStorage.removeItem(SHUT);
  noteSeen();
  locked.value = false;
}

export function noteSeen(): void {
  localStorage.setItem(SEEN, String(wall.now()));
}

function look(isThere: boolean): void {
  const lock = keptLock();
  if (lock === null || locked.value) return;
  if (isLockDue(lock.after, seenAt(), wall.now())) shut();
  else if (isThere) noteSeen();
}

/** What another window, or this one, has done to the lock's own keys. */
function hear(key: string | null, value: string | null): void {
  if (keptLock() === null) locked.value = false;
  else if (isShut()) locked.value = true;
  else if (key === SHUT && value === null) locked.value = false;
}

function isVisible(): boolean {
  return document.visibilityState === "visible";
}

function isShut(): boolean {
  return localStorage.getItem(SHUT) !== null;
}

function seenAt(): number | null {
  const seen = localStorage.getItem(SEEN);
  return seen === null ? null : Number(seen);
}
