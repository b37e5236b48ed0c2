import { announce } from "../db/changed";
import { type Clock, clockIn, see } from "../db/clock";
import { derived, touchedBy } from "../db/derive";
import { kvIn, putKvIn } from "../db/kv";
import { type WriteTx, writing } from "../db/open";
import { type Fields, fieldsOf, type Stored, same } from "../db/record";
import { noteTouched } from "../db/touched";
import { eraIn } from "./era";
import { refusedAfter } from "./refusals";
import { acknowledge, take } from "./take";
import type { Answer, Asked, Change, WireRow } from "./wire";

type Applying = { changed: Set<Stored>; touched: Set<string> };

/** The answer to what was sent, in one transaction: acknowledged, refused, new rows, cursor. Whether it was wanted. */
export async function applyAnswer(asked: Asked, sent: Change[], answer: Answer): Promise<boolean> {
  const applied = await writing((tx) => applyIn(tx, asked, sent, answer));
  if (applied !== null && applied.changed.size > 0)
    announce({ kind: "pulled", touched: [...applied.touched] });
  return applied !== null;
}

async function applyIn(tx: WriteTx, asked: Asked, sent: Change[], answer: Answer): Promise<Applying | null> {
  const [device, era, cursor = 0, clock, records] = await Promise.all([
    kvIn<string>(tx, "device"),
    eraIn(tx),
    kvIn<number>(tx, "cursor"),
    clockIn(tx),
    recordsOf(tx, [...sent, ...answer.rows]),
  ]);
  // Signed out or started over meanwhile: the answer belongs to what is no more.
  if (device !== asked.device || era.number !== asked.era || cursor < asked.cursor) return null;
  const applying = overlay(records, sent, answer, era.number, clock);
  const puts = [...applying.changed].map(async (record) => tx.objectStore("records").put(derived(record)));
  await Promise.all([...puts, noteTouched(tx, applying.touched), putKvIn(tx, "clock", clock)]);
  // Two tabs without locks may be answered in either order.
  await putKvIn(tx, "cursor", Math.max(cursor, answer.cursor));
  if (asked.cursor === 0 && answer.purged !== undefined) await putKvIn(tx, "purged", answer.purged);
  await refusedAfter(tx, sent, answer.refused);
  return applying;
}

function overlay(
  records: Map<string, Stored>,
  sent: Change[],
  { refused, rows }: Answer,
  era: number,
  clock: Clock,
): Applying {
  const applying: Applying = { changed: new Set(), touched: new Set() };
  for (const change of sent) {
    const record = records.get(keyOf(change));
    const mine = refused.filter((one) => one.noun === change.noun && one.id === change.id);
    if (record !== undefined && acknowledge(record, change, mine, era)) applying.changed.add(record);
  }
  for (const row of rows) {
    const { noun, id } = row;
    const record = records.get(keyOf(row)) ?? { noun, id, base: null, dirty: {} };
    records.set(keyOf(row), record);
    const before = fieldsOf(record);
    if (!take(record, row, era)) continue;
    see(clock, row.stamps);
    applying.changed.add(record);
    noteLines(applying.touched, row, before, fieldsOf(record));
  }
  return applying;
}

const keyOf = ({ noun, id }: { noun: string; id: string }) => `${noun}|${id}`;

async function recordsOf(tx: WriteTx, named: { noun: string; id: string }[]): Promise<Map<string, Stored>> {
  const keys = new Map(named.map((row) => [keyOf(row), [row.noun, row.id] as [string, string]]));
  const found = await Promise.all([...keys.values()].map((key) => tx.objectStore("records").get(key)));
  return new Map(found.flatMap((record) => (record ? [[keyOf(record), record]] : [])));
}

/** The lines of the people index that the new row makes untrue. */
function noteLines(touched: Set<string>, { noun, id }: WireRow, before: Fields, after: Fields): void {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  if ([...names].every((name) => same(before[name], after[name]))) return;
  for (const key of [...touchedBy(noun, id, before), ...touchedBy(noun, id, after)]) touched.add(key);
}
