import { type Clock, msOf, NOISE_MS, stampOf, wall } from "../db/clock";
import type { Dirty, Stored } from "../db/record";
import type { Change } from "./wire";

/** The server takes no stamp that is a minute ahead, and an answer that is heard is never a minute old. */
const NEVER_AHEAD_MS = 120_000;

/**
 * What of a record is to be sent, stamped for good; null when there is nothing. Changes the record, and notes in
 * `fresh` the stamps that were made just now.
 */
export function frozenChange(
  record: Stored,
  clock: Clock,
  withRefused: boolean,
  fresh: Set<string>,
): Change | null {
  const { noun, id, base } = record;
  const change: Change = { noun, id, fields: {}, stamps: {} };
  const bases: Record<string, string> = {};
  for (const [name, dirty] of Object.entries(record.dirty)) {
    if (dirty.refused && !withRefused) continue;
    const next = dirty.before ?? dirty;
    if (next.sent) {
      next.again = true;
    } else {
      freeze(next, clock, msOf(base?.stamps[name]));
      fresh.add(next.stamp);
    }
    if (dirty.before) typeOver(dirty, next.stamp);
    change.fields[name] = next.value;
    change.stamps[name] = next.stamp;
    if (next.on !== undefined) bases[name] = next.on;
  }
  if (Object.keys(change.fields).length === 0) return null;
  return Object.keys(bases).length > 0 ? { ...change, bases } : change;
}

/** Whether something of it has to wait for the answer to what was sent before. */
export function hasMore(record: Stored): boolean {
  return Object.values(record.dirty).some((dirty) => dirty.before !== undefined);
}

/** What the server certainly never took under its stamp, because a clock was wrong, is to be stamped anew. */
export function thaw(record: Stored, fresh: Set<string>, serverNow: number): void {
  const never = serverNow + NEVER_AHEAD_MS;
  for (const dirty of Object.values(record.dirty)) {
    for (const one of dirty.before ? [dirty, dirty.before] : [dirty]) {
      if ((one.after ?? 0) > never) delete one.after;
      const wentOnce = fresh.has(one.stamp) && !one.again;
      if (!wentOnce && msOf(one.stamp) <= never) continue;
      delete one.sent;
      delete one.again;
    }
  }
}

// The text that goes first has now the stamp that the server will know it by.
function typeOver(dirty: Dirty, stamp: string): void {
  dirty.on = stamp;
  dirty.after = Math.max(dirty.after ?? 0, msOf(stamp));
}

// Corrected to the server's time once, and never again: a resend must be recognised.
function freeze(dirty: Dirty, clock: Clock, known: number): void {
  const shift = (clock.offset ?? 0) - (dirty.offset ?? 0);
  const device = dirty.stamp.slice(16);
  const corrected = msOf(dirty.stamp) + (Math.abs(shift) < NOISE_MS ? 0 : shift);
  // Nothing was typed later than now, though a clock that jumped back between may say so.
  const typed = Math.min(corrected, wall.now() + (clock.offset ?? 0));
  dirty.stamp = stampOf(Math.max(typed, known + 1, (dirty.after ?? 0) + 1), device);
  dirty.offset = clock.offset;
  dirty.sent = true;
}
