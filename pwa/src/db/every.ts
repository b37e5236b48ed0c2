import { reading } from "./open";
import { fieldsOf, isLive, type Row, rowOf, type Stored } from "./record";

const PAGE = 500;

/** Every live row, or every live row of a noun. */
export async function* everyRow(noun?: string, size = PAGE): AsyncGenerator<{ noun: string; row: Row }> {
  for await (const record of everyRecord(noun, size)) {
    if (isLive(fieldsOf(record))) yield { noun: record.noun, row: rowOf(record) };
  }
}

/** Every record, deleted ones too, read in pages so that no read holds the screen. */
export async function* everyRecord(noun?: string, size = PAGE): AsyncGenerator<Stored> {
  const last = noun === undefined ? [[]] : [noun, []];
  let after: unknown[] = noun === undefined ? [] : [noun];
  for (;;) {
    const page = await pageAfter(after, last, size);
    yield* page;
    const end = page.at(-1);
    if (end === undefined || page.length < size) return;
    after = [end.noun, end.id];
  }
}

function pageAfter(after: unknown[], last: unknown[], size: number): Promise<Stored[]> {
  const range = IDBKeyRange.bound(after, last, true);
  return reading((tx) => tx.objectStore("records").getAll(range, size));
}
