import { clockIn } from "../db/clock";
import { deviceId } from "../db/device";
import { reading } from "../db/open";
import { CallError } from "../net/call";
import { exchange, refuseHere } from "./exchange";
import { type Key, pendingKeys, takePage } from "./outbox";
import { startOver } from "./resync";
import { type Change, PAGE_ROWS } from "./wire";

const ATTEMPTS = 3;

/** Sends what is unacknowledged and takes what is new, page by page, until there is neither. */
export async function syncPass(withRefused = false): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await pushThenPull(withRefused);
    } catch (error) {
      if (!(error instanceof CallError && error.code === "resync") || attempt === ATTEMPTS) throw error;
      await startOver();
    }
  }
}

async function pushThenPull(withRefused: boolean): Promise<void> {
  const device = await deviceId();
  // The first call of a device goes out empty, to learn the server's time.
  if ((await reading(clockIn)).offset === null) await exchange(device, []);
  let more = await push(device, await pendingKeys(), withRefused);
  while (more) ({ more } = await exchange(device, []));
}

/** Whether there may be more to pull. */
async function push(device: string, keys: Key[], withRefused: boolean): Promise<boolean> {
  let more = true;
  let rows = PAGE_ROWS;
  for (let from = 0, tries = 0; from < keys.length; ) {
    const page = await takePage(keys, from, rows, withRefused);
    const sent = page.changes.length === 0 ? null : await sendPage(device, page.changes);
    if (sent === "unreadable") {
      rows = Math.ceil(page.changes.length / 2);
      continue;
    }
    if (sent !== null) more = sent.more;
    if (sent?.acknowledged === false && ++tries < ATTEMPTS) continue;
    from = page.next;
    tries = 0;
    rows = Math.min(PAGE_ROWS, rows * 2);
  }
  return more;
}

// A page the server cannot read is halved until the one row it cannot read stands alone.
async function sendPage(device: string, changes: Change[]) {
  try {
    return await exchange(device, changes);
  } catch (error) {
    const [first, ...others] = changes;
    const unreadable = error instanceof CallError && (error.status === 400 || error.status === 413);
    if (!unreadable || first === undefined) throw error;
    if (others.length > 0) return "unreadable" as const;
    await refuseHere(device, first, error.code, error.message);
    return { more: true, acknowledged: true };
  }
}
