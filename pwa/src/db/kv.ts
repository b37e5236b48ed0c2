import { type ReadTx, reading, type WriteTx, writing } from "./open";

export async function kvIn<T>(tx: ReadTx | WriteTx, key: string): Promise<T | undefined> {
  return (await tx.objectStore("kv").get(key)) as T | undefined;
}

export async function putKvIn(tx: WriteTx, key: string, value: unknown): Promise<string> {
  return tx.objectStore("kv").put(value, key);
}

export function getKv<T>(key: string): Promise<T | undefined> {
  return reading((tx) => kvIn<T>(tx, key));
}

export async function putKv(key: string, value: unknown): Promise<void> {
  await writing((tx) => putKvIn(tx, key, value));
}
