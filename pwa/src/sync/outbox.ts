import { clockIn } from "../db/clock";
import { reading, writing } from "../db/open";
import type { Stored } from "../db/record";
import { inSlices } from "../db/slices";
import { eraIn } from "./era";
import { frozenChange, hasMore, thaw } from "./freeze";
import { type Change, PAGE_BYTES } from "./wire";

export type Key = [string, string];
/** `unfinished`: rows of this page with a text that has to wait for this page's answer. `fresh`: new stamps in it. */
export type Page = { changes: Change[]; next: number; unfinished: Key[]; fresh: Set<string> };

/** Everything unacknowledged when the pass began, in the order of ids. */
export async function pendingKeys(): Promise<Key[]> {
  return (await reading((tx) => tx.objectStore("records").index("pending").getAllKeys(1))) as Key[];
}

/** The next page from `from` on. What is sent is stamped for good before it leaves. */
export function takePage(keys: Key[], from: number, rows: number, withRefused: boolean): Promise<Page> {
  return writing(async (tx) => {
    const store = tx.objectStore("records");
    const [clock, era, records] = await Promise.all([
      clockIn(tx),
      eraIn(tx),
      inSlices(keys.slice(from, from + rows), (key) => store.get(key)),
    ]);
    const page: Page = { changes: [], next: from, unfinished: [], fresh: new Set() };
    // Another tab fetches everything anew: what is gone from the server is known only after that. Or all was wiped
    // meanwhile: what is stamped has to be stamped in the server's time.
    if (!era.whole || clock.offset === null) return { ...page, next: keys.length };
    const frozen: Stored[] = [];
    let bytes = 0;
    for (const record of records) {
      const change = record && frozenChange(record, clock, withRefused, page.fresh);
      const size = change ? new TextEncoder().encode(JSON.stringify(change)).length : 0;
      if (page.changes.length > 0 && bytes + size > PAGE_BYTES) break;
      page.next += 1;
      bytes += size;
      if (!record || !change) continue;
      page.changes.push(change);
      if (hasMore(record)) page.unfinished.push([record.noun, record.id]);
      frozen.push(record);
    }
    await inSlices(frozen, (record) => store.put(record));
    return page;
  });
}

/** A clock was wrong: what was not taken will be stamped anew. */
export function thawSent(changes: Change[], fresh: Set<string>, serverNow: number): Promise<void> {
  return writing(async (tx) => {
    const store = tx.objectStore("records");
    const records = await Promise.all(changes.map(({ noun, id }) => store.get([noun, id])));
    const thawed = records.filter((record) => record !== undefined);
    for (const record of thawed) thaw(record, fresh, serverNow);
    await Promise.all(thawed.map(async (record) => store.put(record)));
  });
}
