import { announce } from "../db/changed";
import { clockIn } from "../db/clock";
import { derived, touchedBy } from "../db/derive";
import { putKvIn } from "../db/kv";
import { reading, type WriteTx, writing } from "../db/open";
import { fieldsOf, type Stored } from "../db/record";
import { noteTouched } from "../db/touched";
import { eraIn, putEraIn } from "./era";
import { outlive } from "./take";

const PAGE = 500;
type Place = [string, string] | [];

/** The server can no longer say what changed since. Everything is fetched anew; until then it stays to be read. */
export function startOver(): Promise<void> {
  return writing(async (tx) => {
    const { number } = await eraIn(tx);
    await Promise.all([putEraIn(tx, { number: number + 1, whole: false }), putKvIn(tx, "cursor", 0)]);
  });
}

/** What was not fetched anew goes, page by page; what holds unsent words is sent again whole. */
export async function sweep(): Promise<void> {
  const { number } = await reading(eraIn);
  for (let after: Place | null = []; after !== null; ) {
    const from: Place = after;
    const touched = new Set<string>();
    after = await writing((tx) => sweepPage(tx, from, number, touched));
    if (touched.size > 0) announce({ kind: "pulled", touched: [...touched] });
  }
}

async function sweepPage(
  tx: WriteTx,
  after: Place,
  number: number,
  touched: Set<string>,
): Promise<Place | null> {
  touched.clear();
  const range = IDBKeyRange.bound(after, [[]], true);
  const [clock, era, page] = await Promise.all([
    clockIn(tx),
    eraIn(tx),
    tx.objectStore("records").getAll(range, PAGE),
  ]);
  // Begun anew by another tab meanwhile: it is that tab's to end.
  if (era.number !== number) return null;
  await Promise.all(page.map((record) => sweepOne(tx, record, number, clock.offset, touched)));
  await noteTouched(tx, touched);
  const last = page.at(-1);
  if (last !== undefined && page.length === PAGE) return [last.noun, last.id];
  await putEraIn(tx, { number, whole: true });
  return null;
}

async function sweepOne(
  tx: WriteTx,
  record: Stored,
  era: number,
  offset: number | null,
  touched: Set<string>,
): Promise<void> {
  const { noun, id } = record;
  const fate = outlive(record, era, offset);
  if (fate === "kept") return;
  for (const key of touchedBy(noun, id, fieldsOf(record))) touched.add(key);
  if (fate === "gone") await tx.objectStore("records").delete([noun, id]);
  else await tx.objectStore("records").put(derived(record));
}

/** Another account signs in here: what came from the former one goes, what was only typed here stays. */
export async function dropSynced(): Promise<void> {
  await writing(async (tx) => {
    const { number } = await eraIn(tx);
    let cursor = await tx.objectStore("records").openCursor();
    while (cursor !== null) {
      if (cursor.value.base !== null) await cursor.delete();
      cursor = await cursor.continue();
    }
    const kv = tx.objectStore("kv");
    await Promise.all(["cursor", "people_index", "refusals", "purged"].map((key) => kv.delete(key)));
    await putEraIn(tx, { number: number + 1, whole: true });
  });
  announce({ kind: "wiped", touched: [] });
}
