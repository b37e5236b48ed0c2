import { kvIn, putKvIn } from "../db/kv";
import { type ReadTx, reading, type WriteTx } from "../db/open";

/** Each time the server can no longer say what changed since, a new era begins: until it is whole, nothing is sent. */
export type Era = { number: number; whole: boolean };

export async function eraIn(tx: ReadTx | WriteTx): Promise<Era> {
  return (await kvIn<Era>(tx, "era")) ?? { number: 0, whole: true };
}

export async function putEraIn(tx: WriteTx, era: Era): Promise<void> {
  await putKvIn(tx, "era", era);
}

export async function isStartingOver(): Promise<boolean> {
  return !(await reading(eraIn)).whole;
}
