// What a start finds on the device, and what of it does not fit together.
import { derived } from "../../../../pwa/src/db/derive";
import { reading } from "../../../../pwa/src/db/open";
import { fieldsOf } from "../../../../pwa/src/db/record";

export async function found() {
  const [records, pending, kv] = await reading(async (tx) => {
    const [all, keys, values] = await Promise.all([
      tx.objectStore("records").getAll(),
      tx.objectStore("records").index("pending").getAllKeys(1),
      entriesOf(tx.objectStore("kv")),
    ]);
    return [all, keys.map(String), values];
  });
  const torn = [...records.flatMap((one) => tornIn(one, kv)), ...tornOutbox(records, pending)];
  return { rows: records.map(rowOf), torn, cursor: kv.cursor ?? 0, unsent: pending.length };
}

async function entriesOf(store) {
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
}

// Without the long notes, which would make every start a megabyte.
function rowOf(record) {
  const { notes, ...fields } = fieldsOf(record);
  return { noun: record.noun, id: record.id, rev: record.base?.rev ?? 0, fields };
}

// Record, clock and list of touched lines are written in one transaction: each must know of the others.
function tornIn(record, kv) {
  const torn = [];
  const { company, notes } = fieldsOf(record);
  const here = `${record.noun} ${record.id}`;
  if (JSON.stringify(sorted(derived(record))) !== JSON.stringify(sorted(record))) torn.push(`${here}: indexes`);
  if (company !== undefined && !notes.startsWith(`${company} `)) torn.push(`${here}: half an edit`);
  for (const [name, { stamp, offset }] of Object.entries(record.dirty)) {
    // Stamped before the server's time was known anew, it is put right only when it is sent.
    const isComparable = offset === kv.clock?.offset;
    if (isComparable && Number(stamp.slice(0, 15)) > kv.clock.own) torn.push(`${here}: ${name} is later than the clock`);
    if (stamp.slice(16) !== kv.device) torn.push(`${here}: ${name} was stamped by another device`);
  }
  if (record.noun === "people" && !(`people|${record.id}` in (kv.touched?.at ?? {}))) torn.push(`${here}: not in the list`);
  return torn;
}

function tornOutbox(records, pending) {
  const waiting = records.filter(({ dirty }) => Object.keys(dirty).length > 0).map(({ noun, id }) => `${noun},${id}`);
  return JSON.stringify(waiting.sort()) === JSON.stringify(pending.sort()) ? [] : ["the outbox is not what is unsent"];
}

function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
