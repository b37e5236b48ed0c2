import { type Clock, clockIn, msOf, NOISE_MS, stampOf } from "../db/clock";
import { reading, writing } from "../db/open";
import type { Dirty, Stored } from "../db/record";
import { type Change, PAGE_BYTES } from "./wire";

export type Key = [string, string];
export type Page = { changes: Change[]; next: number };

/** Everything unacknowledged when the pass began, in the order of ids. */
export async function pendingKeys(): Promise<Key[]> {
  return (await reading((tx) => tx.objectStore("records").index("pending").getAllKeys(1))) as Key[];
}

/** The next page from `from` on. What is sent is stamped for good before it leaves. */
export function takePage(keys: Key[], from: number, rows: number, withRefused: boolean): Promise<Page> {
  return writing(async (tx) => {
    const store = tx.objectStore("records");
    const [clock, records] = await Promise.all([
      clockIn(tx),
      Promise.all(keys.slice(from, from + rows).map((key) => store.get(key))),
    ]);
    const page: Page = { changes: [], next: from };
    const frozen: Stored[] = [];
    let bytes = 0;
    for (const record of records) {
      const change = record && changeOf(record, clock, withRefused);
      const size = change ? new TextEncoder().encode(JSON.stringify(change)).length : 0;
      if (page.changes.length > 0 && bytes + size > PAGE_BYTES) break;
      page.next += 1;
      bytes += size;
      if (!record || !change) continue;
      page.changes.push(change);
      frozen.push(record);
    }
    await Promise.all(frozen.map(async (record) => store.put(record)));
    return page;
  });
}

function changeOf(record: Stored, clock: Clock, withRefused: boolean): Change | null {
  const change: Change = { noun: record.noun, id: record.id, fields: {}, stamps: {} };
  for (const [name, dirty] of Object.entries(record.dirty)) {
    if (dirty.refused && !withRefused) continue;
    if (!dirty.sent) freeze(dirty, clock, msOf(record.base?.stamps[name]));
    change.fields[name] = dirty.value;
    change.stamps[name] = dirty.stamp;
  }
  return Object.keys(change.fields).length > 0 ? change : null;
}

// Corrected to the server's time once, and never again: a resend must be recognised.
function freeze(dirty: Dirty, clock: Clock, known: number): void {
  const shift = (clock.offset ?? 0) - (dirty.offset ?? 0);
  const device = dirty.stamp.slice(16);
  const corrected = msOf(dirty.stamp) + (Math.abs(shift) < NOISE_MS ? 0 : shift);
  dirty.stamp = stampOf(Math.max(corrected, known + 1), device);
  dirty.offset = clock.offset;
  dirty.sent = true;
}

/** Sent under a clock that was wrong: to be stamped and sent again. */
export function thaw(changes: Change[]): Promise<void> {
  return writing(async (tx) => {
    const store = tx.objectStore("records");
    const records = await Promise.all(changes.map(({ noun, id }) => store.get([noun, id])));
    const thawed = records.filter((record) => record !== undefined);
    for (const record of thawed) for (const dirty of Object.values(record.dirty)) delete dirty.sent;
    await Promise.all(thawed.map(async (record) => store.put(record)));
  });
}
