import { deviceId } from "../db/device";
import { transact } from "../db/edit";
import { getKv, kvIn, putKvIn } from "../db/kv";
import { reading, writing } from "../db/open";
import { type Fields, fieldsOf, isLive, type Stored, same } from "../db/record";
import { unitedFields } from "./merge_fields";

/** A merge made here whose words have not been seen whole since the last sync. */
type Check = { keptId: string; kept: Fields; merged: Fields };
const KEY = "merge_checks";

export function noteMergeToCheck(check: Check): Promise<void> {
  return writing(async (tx) => {
    await putKvIn(tx, KEY, [...((await kvIn<Check[]>(tx, KEY)) ?? []), check]);
  });
}

/**
 * Two devices may merge the same pair apart and choose differently; of each field the later wins, so between
 * them a value could fall through. Who merged looks again when its own merge has arrived, and puts it back.
 */
export async function checkMerges(): Promise<void> {
  const checks = (await getKv<Check[]>(KEY)) ?? [];
  if (checks.length === 0) return;
  const device = await deviceId();
  const left: Check[] = [];
  for (const check of checks) if (!(await isWhole(check, device))) left.push(check);
  await writing((tx) => putKvIn(tx, KEY, left));
}

/** False while the merge has not arrived at the account yet. */
async function isWhole({ keptId, kept, merged }: Check, device: string): Promise<boolean> {
  const record = await reading((tx) => tx.objectStore("records").get(["people", keptId]));
  if (record === undefined || !isLive(fieldsOf(record))) return true;
  if (record.pending === 1) return false;
  if (!changedElsewhere(record, device)) return true;
  const now = fieldsOf(record);
  const first = { ...now, ...unitedFields(now, kept) };
  const all = { ...first, ...unitedFields(first, merged) };
  const missing = Object.entries(all).filter(([name, value]) => !same(now[name], value));
  await transact([{ noun: "people", id: keptId, fields: Object.fromEntries(missing) }]);
  return true;
}

function changedElsewhere(record: Stored, device: string): boolean {
  return Object.values(record.base?.stamps ?? {}).some((stamp) => !stamp.endsWith(device));
}
