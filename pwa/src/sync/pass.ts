import { clockIn } from "../db/clock";
import { deviceId } from "../db/device";
import { reading } from "../db/open";
import { CallError } from "../net/call";
import { isStartingOver } from "./era";
import { exchange, refuseHere } from "./exchange";
import { type Key, type Page, pendingKeys, takePage } from "./outbox";
import { startOver, sweep } from "./resync";
import { PAGE_ROWS } from "./wire";

const ATTEMPTS = 3;

export type Turn = { withRefused: boolean; isOver: () => boolean };
/** Another tab took over because this one seemed to hang: it goes on from what is stored. */
export class TurnOver extends Error {}

/** Sends what is unacknowledged and takes what is new, page by page, until there is neither. */
export async function syncPass(turn: Turn = { withRefused: false, isOver: () => false }): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await pushThenPull(turn);
    } catch (error) {
      if (!(error instanceof CallError && error.code === "resync") || attempt === ATTEMPTS) throw error;
      await startOver();
    }
  }
}

async function pushThenPull(turn: Turn): Promise<void> {
  const device = await deviceId();
  // The first call of a device goes out empty, to learn the server's time.
  if ((await reading(clockIn)).offset === null) await exchange(device, []);
  if (await isStartingOver()) {
    await pull(device, turn);
    await sweep();
  }
  const more = await push(device, await pendingKeys(), turn);
  if (more) await pull(device, turn);
}

async function pull(device: string, turn: Turn): Promise<void> {
  do goOn(turn);
  while ((await exchange(device, [])).more);
}

function goOn(turn: Turn): void {
  if (turn.isOver()) throw new TurnOver("another tab syncs now");
}

/** Whether there may be more to pull. */
async function push(device: string, pending: Key[], turn: Turn): Promise<boolean> {
  const keys = [...pending];
  let more = true;
  let rows = PAGE_ROWS;
  for (let from = 0, tries = 0; from < keys.length; ) {
    goOn(turn);
    const page = await takePage(keys, from, rows, turn.withRefused);
    const sent = page.changes.length === 0 ? null : await sendPage(device, page);
    if (sent === "unreadable") {
      rows = Math.ceil(page.changes.length / 2);
      continue;
    }
    if (sent !== null) more = sent.more;
    if (sent?.acknowledged === false && ++tries < ATTEMPTS) continue;
    if (from < pending.length) keys.push(...page.unfinished);
    from = page.next;
    tries = 0;
    rows = Math.min(PAGE_ROWS, rows * 2);
  }
  return more;
}

// A page the server cannot read is halved until the one row it cannot read stands alone.
async function sendPage(device: string, { changes, fresh }: Page) {
  try {
    return await exchange(device, changes, fresh);
  } catch (error) {
    const [first, ...others] = changes;
    const unreadable = error instanceof CallError && (error.status === 400 || error.status === 413);
    if (!unreadable || first === undefined) throw error;
    if (others.length > 0) return "unreadable" as const;
    await refuseHere(device, first, error.code, error.message);
    return { more: true, acknowledged: true };
  }
}
