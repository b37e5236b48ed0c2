import { announce } from "../db/changed";
import { type Clock, clockIn, see } from "../db/clock";
import { derived, touchedBy } from "../db/derive";
import { kvIn, putKvIn } from "../db/kv";
import { type WriteTx, writing } from "../db/open";
import { fieldsOf, type Stored, same } from "../db/record";
import { noteTouched } from "../db/touched";
import { refusedAfter } from "./refusals";
import type { Answer, Change, Refused, WireRow } from "./wire";

type Applying = { records: Map<string, Stored>; changed: Set<Stored>; touched: Set<string> };

/** The answer to what was sent, in one transaction: acknowledged, refused, new rows, cursor. */
export async function applyAnswer(device: string, sent: Change[], answer: Answer): Promise<void> {
  const applied = await writing((tx) => applyIn(tx, device, sent, answer));
  if (applied !== null && applied.changed.size > 0)
    announce({ kind: "pulled", touched: [...applied.touched] });
}

async function applyIn(
  tx: WriteTx,
  device: string,
  sent: Change[],
  answer: Answer,
): Promise<Applying | null> {
  // Signed out meanwhile: the answer belongs to a device that is no more.
  if ((await kvIn<string>(tx, "device")) !== device) return null;
  const clock = await clockIn(tx);
  const records = await recordsOf(tx, [...sent, ...answer.rows]);
  const applying: Applying = { records, changed: new Set(), touched: new Set() };
  for (const change of sent) acknowledge(applying, change, answer.refused);
  for (const row of answer.rows) take(applying, row, clock);
  const puts = [...applying.changed].map(async (record) => tx.objectStore("records").put(derived(record)));
  await Promise.all([...puts, noteTouched(tx, applying.touched), putKvIn(tx, "clock", clock)]);
  await putKvIn(tx, "cursor", answer.cursor);
  await refusedAfter(tx, sent, answer.refused);
  return applying;
}

const keyOf = ({ noun, id }: { noun: string; id: string }) => `${noun}|${id}`;

async function recordsOf(tx: WriteTx, named: { noun: string; id: string }[]): Promise<Map<string, Stored>> {
  const keys = new Map(named.map((row) => [keyOf(row), [row.noun, row.id] as [string, string]]));
  const found = await Promise.all([...keys.values()].map((key) => tx.objectStore("records").get(key)));
  return new Map(found.flatMap((record) => (record ? [[keyOf(record), record]] : [])));
}

// Only a field still as it was sent is acknowledged: one edited meanwhile stays in the outbox.
function acknowledge({ records, changed }: Applying, change: Change, refused: Refused[]): void {
  const record = records.get(keyOf(change));
  if (record === undefined) return;
  const mine = refused.filter((one) => one.noun === change.noun && one.id === change.id);
  for (const [name, stamp] of Object.entries(change.stamps)) {
    const dirty = record.dirty[name];
    if (dirty?.stamp !== stamp) continue;
    const told = mine.find((one) => one.field === name || one.field === null);
    if (told) dirty.refused = { code: told.code, why: told.why };
    else settle(record, name, dirty.value, stamp);
    changed.add(record);
  }
}

function settle(record: Stored, name: string, value: unknown, stamp: string): void {
  delete record.dirty[name];
  record.base ??= { fields: {}, stamps: {}, rev: 0 };
  if (stamp <= (record.base.stamps[name] ?? "")) return;
  record.base.fields[name] = value;
  record.base.stamps[name] = stamp;
}

// The server is the only judge: its row is the base whole, fields unknown here included.
function take({ records, changed, touched }: Applying, row: WireRow, clock: Clock): void {
  const { noun, id, fields, stamps, rev } = row;
  const record = records.get(keyOf(row)) ?? { noun, id, base: null, dirty: {} };
  if (rev < (record.base?.rev ?? 0)) return;
  const before = fieldsOf(record);
  record.base = { fields, stamps, rev };
  for (const [name, dirty] of Object.entries(record.dirty))
    if (dirty.stamp === stamps[name]) delete record.dirty[name];
  see(clock, stamps);
  records.set(keyOf(row), record);
  changed.add(record);
  const after = fieldsOf(record);
  if (!differs(before, after)) return;
  for (const key of [...touchedBy(noun, id, before), ...touchedBy(noun, id, after)]) touched.add(key);
}

function differs(before: Record<string, unknown>, after: Record<string, unknown>): boolean {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].some((name) => !same(before[name], after[name]));
}
