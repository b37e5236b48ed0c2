import { kvIn, putKvIn } from "./kv";
import type { ReadTx, WriteTx } from "./open";

/** What changed since the packed people index was written: lost pages of it are read again, no more. */
export type Touched = { seq: number; at: Record<string, number> };

export async function touchedIn(tx: ReadTx | WriteTx): Promise<Touched> {
  return (await kvIn<Touched>(tx, "touched")) ?? { seq: 0, at: {} };
}

export async function noteTouched(tx: WriteTx, keys: Set<string>): Promise<void> {
  if (keys.size === 0) return;
  await putTouchedIn(tx, await touchedIn(tx), keys);
}

/** For who has read before what was noted so far. */
export async function putTouchedIn(tx: WriteTx, touched: Touched, keys: Set<string>): Promise<void> {
  if (keys.size === 0) return;
  touched.seq += 1;
  for (const key of keys) touched.at[key] = touched.seq;
  await putKvIn(tx, "touched", touched);
}
