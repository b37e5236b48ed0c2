/** Minutes away, or every start. */
export type LockAfter = "1" | "5" | "15" | "start";

const MINUTE_MS = 60_000;
/** A device may keep Kith in its memory for days: whoever wants it locked at every start is not left open for so long. */
const LONGEST_OPEN: LockAfter = "15";

/** Whether somebody who is there now has to show who they are. */
export function isLockDue(after: LockAfter, seenAt: number | null, now: number): boolean {
  // A clock that was set back says nothing about how long nobody was here.
  if (seenAt === null || seenAt > now) return true;
  const minutes = Number(after === "start" ? LONGEST_OPEN : after);
  return now - seenAt >= minutes * MINUTE_MS;
}

export function isLockDueAtStart(after: LockAfter, seenAt: number | null, now: number): boolean {
  return after === "start" || isLockDue(after, seenAt, now);
}
