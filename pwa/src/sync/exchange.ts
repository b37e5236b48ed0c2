import { clockIn, learnOffset, wall } from "../db/clock";
import { kvIn } from "../db/kv";
import { reading } from "../db/open";
import { call } from "../net/call";
import { applyAnswer } from "./apply";
import { thaw } from "./outbox";
import type { Answer, Change, Request } from "./wire";

/** Beyond this the server has shifted the stamps it was sent. */
const CLOCK_TRUSTED_MS = 60_000;

export type Exchanged = { more: boolean; acknowledged: boolean };

/** One request and its answer. A wrong clock acknowledges nothing: it is put right, and all is sent again. */
export async function exchange(device: string, changes: Change[]): Promise<Exchanged> {
  const [clock, cursor] = await clockAndCursor();
  const sentAt = wall.now();
  const clientNow = sentAt + (clock.offset ?? 0);
  const client_now = new Date(clientNow).toISOString();
  const body: Request = { device, client_now, schema: 1, cursor, changes };
  const answer = await call<Answer>("/api/sync", { body });
  const serverNow = Date.parse(answer.now);
  await learnOffset(serverNow, Math.round((sentAt + wall.now()) / 2));
  const acknowledged = Math.abs(serverNow - clientNow) <= CLOCK_TRUSTED_MS;
  if (!acknowledged) await thaw(changes);
  await applyAnswer(device, acknowledged ? changes : [], answer);
  return { more: answer.more, acknowledged };
}

/** What the server cannot even read stays here, and is told. */
export async function refuseHere(device: string, change: Change, code: string, why: string): Promise<void> {
  const [, cursor] = await clockAndCursor();
  const refused = [{ noun: change.noun, id: change.id, field: null, code, why }];
  await applyAnswer(device, [change], { rows: [], refused, cursor, more: false, now: "" });
}

function clockAndCursor() {
  return reading((tx) => Promise.all([clockIn(tx), kvIn<number>(tx, "cursor").then((known) => known ?? 0)]));
}
