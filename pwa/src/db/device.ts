import { newId } from "./ids";
import { kvIn, putKvIn } from "./kv";
import { type WriteTx, writing } from "./open";

/** This device's name in stamps. A wipe makes a new one, so an answer to the old one is not applied. */
export async function deviceIn(tx: WriteTx): Promise<string> {
  const known = await kvIn<string>(tx, "device");
  if (known !== undefined) return known;
  const minted = newId();
  await putKvIn(tx, "device", minted);
  return minted;
}

export function deviceId(): Promise<string> {
  return writing(deviceIn);
}
