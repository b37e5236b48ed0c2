import { announce } from "./changed";
import { touchedBy } from "./derive";
import { type WriteTx, writing } from "./open";
import { fieldsOf } from "./record";
import { noteTouched } from "./touched";

const CHUNK = 200;

export type Key = { noun: string; id: string };

/** The records themselves go, with what was typed in them: this is no edit, nothing is sent and nothing comes back. */
export async function forgetRecords(records: Key[]): Promise<void> {
  const touched = new Set<string>();
  for (let from = 0; from < records.length; from += CHUNK) {
    await writing((tx) => forgetSome(tx, records.slice(from, from + CHUNK), touched));
  }
  announce({ kind: "pulled", touched: [...touched] });
}

async function forgetSome(tx: WriteTx, records: Key[], touched: Set<string>): Promise<void> {
  const store = tx.objectStore("records");
  for (const { noun, id } of records) {
    const record = await store.get([noun, id]);
    if (record === undefined) continue;
    for (const key of touchedBy(noun, id, fieldsOf(record))) touched.add(key);
    await store.delete([noun, id]);
  }
  await noteTouched(tx, touched);
}
