import { announce } from "./changed";
import { clockIn } from "./clock";
import { derived, touchedBy } from "./derive";
import { deviceIn } from "./device";
import { putKvIn } from "./kv";
import { type WriteTx, writing } from "./open";
import { fieldsOf, type Stored } from "./record";
import { putTouchedIn, touchedIn } from "./touched";
import { type Typed, typeInto } from "./type_into";

/** `born`: the id was made just now, so nothing is there yet and nothing has to be looked for. */
export type Edit = { noun: string; id: string; born?: true } & Typed;

/** Several edits, one transaction. Answers with the edits that would restore what was. */
export async function transact(edits: Edit[]): Promise<Edit[]> {
  const touched = new Set<string>();
  const inverse = await writing((tx) => applyEdits(tx, edits, touched));
  if (inverse.length > 0) announce({ kind: "edited", touched: [...touched] });
  return inverse;
}

async function applyEdits(tx: WriteTx, edits: Edit[], touched: Set<string>): Promise<Edit[]> {
  touched.clear();
  // Every round trip waits for the screen's own work, so there is one to read and one to write.
  const [clock, device, records, noted] = await Promise.all([
    clockIn(tx),
    deviceIn(tx),
    recordsOf(tx, edits),
    touchedIn(tx),
  ]);
  const inverse: Edit[] = [];
  const changed = new Set<Stored>();
  for (const edit of edits) {
    const record = records.get(keyOf(edit)) ?? blank(edit);
    records.set(keyOf(edit), record);
    const before = fieldsOf(record);
    const former = typeInto(record, edit, before, clock, device);
    if (former === null) continue;
    inverse.unshift({ noun: edit.noun, id: edit.id, fields: former });
    changed.add(record);
    for (const key of touchedBy(edit.noun, edit.id, before)) touched.add(key);
    for (const key of touchedBy(edit.noun, edit.id, fieldsOf(record))) touched.add(key);
  }
  if (changed.size === 0) return inverse;
  const puts = [...changed].map(async (record) => tx.objectStore("records").put(derived(record)));
  await Promise.all([...puts, putKvIn(tx, "clock", clock), putTouchedIn(tx, noted, touched)]);
  return inverse;
}

function keyOf({ noun, id }: Edit): string {
  return `${noun}|${id}`;
}

function blank({ noun, id }: Edit): Stored {
  return { noun, id, base: null, dirty: {} };
}

async function recordsOf(tx: WriteTx, edits: Edit[]): Promise<Map<string, Stored>> {
  const known = edits.filter(({ born }) => !born);
  const found = await Promise.all(known.map(({ noun, id }) => tx.objectStore("records").get([noun, id])));
  const records = new Map<string, Stored>();
  for (const record of found) if (record !== undefined) records.set(`${record.noun}|${record.id}`, record);
  return records;
}
