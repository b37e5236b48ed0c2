import { clockIn, learnOffset, wall } from "../db/clock";
import { kvIn } from "../db/kv";
import { reading } from "../db/open";
import { call } from "../net/call";
import { applyAnswer } from "./apply";
import { eraIn } from "./era";
import { thawSent } from "./outbox";
import { type Answer, type Asked, type Change, isAhead, type Request } from "./wire";

/** Beyond this the server takes nothing of what it was sent. */
const CLOCK_TRUSTED_MS = 60_000;

export type Exchanged = { more: boolean; acknowledged: boolean };

/** One request and its answer. A wrong clock acknowledges nothing: it is put right, and all is sent again. */
export async function exchange(
  device: string,
  changes: Change[],
  fresh: Set<string> = new Set(),
): Promise<Exchanged> {
  const [{ offset }, asked, purged] = await clockAndPlace(device);
  const sentAt = wall.now();
  const clientNow = sentAt + (offset ?? 0);
  const client_now = new Date(clientNow).toISOString();
  const body: Request = { device, client_now, schema: 1, cursor: asked.cursor, changes };
  if (purged !== undefined) body.purged = purged;
  if (offset !== null) body.corrected = true;
  const answer = await call<Answer>("/api/sync", { body });
  const serverNow = Date.parse(answer.now);
  await learnOffset(device, serverNow, halfWay(sentAt, wall.now()));
  const trusted = Math.abs(serverNow - clientNow) <= CLOCK_TRUSTED_MS;
  const acknowledged = trusted && !answer.refused.some(isAhead);
  if (!acknowledged) await thawSent(changes, trusted ? new Set() : fresh, serverNow);
  const isApplied = await applyAnswer(asked, trusted ? changes : [], answer);
  // What was not applied does not bring the cursor on: to ask for more would be to ask for ever.
  return { more: isApplied && answer.more, acknowledged };
}

// A clock that jumped meanwhile says nothing about how long it took.
function halfWay(sentAt: number, now: number): number {
  const isPlausible = now >= sentAt && now - sentAt <= CLOCK_TRUSTED_MS;
  return isPlausible ? Math.round((sentAt + now) / 2) : now;
}

/** What the server cannot even read stays here, and is told. */
export async function refuseHere(device: string, change: Change, code: string, why: string): Promise<void> {
  const [, asked] = await clockAndPlace(device);
  const refused = [{ noun: change.noun, id: change.id, field: null, code, why }];
  await applyAnswer(asked, [change], { rows: [], refused, cursor: asked.cursor, more: false, now: "" });
}

function clockAndPlace(device: string) {
  return reading(async (tx) => {
    const [clock, era, cursor = 0, purged] = await Promise.all([
      clockIn(tx),
      eraIn(tx),
      kvIn<number>(tx, "cursor"),
      kvIn<number>(tx, "purged"),
    ]);
    const asked: Asked = { device, era: era.number, cursor };
    return [clock, asked, purged] as const;
  });
}
