import { getKv, kvIn, putKvIn } from "../db/kv";
import type { WriteTx } from "../db/open";
import { type Change, isAhead, type Refused } from "./wire";

/** What the server would not take; kept on the device, and told. */
export async function refusals(): Promise<Refused[]> {
  return (await getKv<Refused[]>("refusals")) ?? [];
}

/** Every answer replaces what was known about the rows that were sent. */
export async function refusedAfter(tx: WriteTx, sent: Change[], refused: Refused[]): Promise<void> {
  const known = (await kvIn<Refused[]>(tx, "refusals")) ?? [];
  if (known.length === 0 && refused.length === 0) return;
  const resent = new Map(sent.map((change) => [`${change.noun}|${change.id}`, change]));
  const still = known.filter(({ noun, id, field }) => {
    const change = resent.get(`${noun}|${id}`);
    return change === undefined || (field !== null && !(field in change.fields));
  });
  await putKvIn(tx, "refusals", [...still, ...refused.filter((one) => !isAhead(one))]);
}
