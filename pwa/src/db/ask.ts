import { type ReadTx, reading } from "./open";
import { fieldsOf, isLive, type Row, rowOf, type Stored } from "./record";

/** Everything of a noun sorts between [noun] and [noun, []]. */
export function everyOf(noun: string): IDBKeyRange {
  return IDBKeyRange.bound([noun], [noun, []]);
}

function liveRow(record: Stored | undefined): Row | null {
  return record !== undefined && isLive(fieldsOf(record)) ? rowOf(record) : null;
}

export function one(noun: string, id: string): Promise<Row | null> {
  return reading(async (tx) => liveRow(await tx.objectStore("records").get([noun, id])));
}

export async function many(noun: string, ids: string[]): Promise<Map<string, Row>> {
  const rows = await reading((tx) => Promise.all(ids.map((id) => tx.objectStore("records").get([noun, id]))));
  const found = new Map<string, Row>();
  for (const record of rows) {
    const row = liveRow(record);
    if (row !== null) found.set(row.id, row);
  }
  return found;
}

export async function referringIn(tx: ReadTx, noun: string, id: string): Promise<Row[]> {
  return (await tx.objectStore("records").index("refs").getAll(`${noun}|${id}`)).map(rowOf);
}

export function referring(noun: string, id: string): Promise<Row[]> {
  return reading((tx) => referringIn(tx, noun, id));
}

export async function todo(noun: string): Promise<Row[]> {
  return (await reading((tx) => tx.objectStore("records").index("todo").getAll(noun))).map(rowOf);
}

/** Live rows in their own order: people by name, everything else by day. */
export async function inOrder(noun: string, from?: string, to?: string, limit?: number): Promise<Row[]> {
  const range = IDBKeyRange.bound([noun, from ?? ""], to === undefined ? [noun, []] : [noun, to]);
  return (await reading((tx) => tx.objectStore("records").index("sort").getAll(range, limit))).map(rowOf);
}

export function newest(noun: string, limit: number): Promise<Row[]> {
  return reading(async (tx) => {
    const rows: Row[] = [];
    let cursor = await tx.objectStore("records").index("sort").openCursor(everyOf(noun), "prev");
    while (cursor !== null && rows.length < limit) {
      rows.push(rowOf(cursor.value));
      cursor = await cursor.continue();
    }
    return rows;
  });
}
