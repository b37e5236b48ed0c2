import { beforeEach, expect, test } from "vitest";
import { ANA, accountsOf, signIn } from "./helpers/accounts";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

const MANY = 10_000;
const PAGE = 500;

let server: TestServer;
let phone: TestDevice;

/** How many records each transaction wrote, by watching the database itself. */
function watchWrites(): { most: () => number; stop: () => void } {
  const real = IDBObjectStore.prototype.put;
  const writes = new Map<IDBTransaction, number>();
  IDBObjectStore.prototype.put = function (...args: Parameters<typeof real>) {
    writes.set(this.transaction, (writes.get(this.transaction) ?? 0) + 1);
    return real.apply(this, args);
  };
  return {
    most: () => Math.max(...writes.values()),
    stop: () => {
      IDBObjectStore.prototype.put = real;
    },
  };
}

async function writeForAMonth(): Promise<void> {
  for (let from = 0; from < MANY; from += PAGE)
    await phone.edit.transact(
      Array.from({ length: PAGE }, (_, at) => ({
        noun: "moments",
        id: `01900000-0000-7000-8000-${String(from + at).padStart(12, "0")}`,
        fields: { kind: "met", happened_on: "2026-11-22", text: `Moment ${from + at}`, person_ids: [] },
      })),
    );
}

beforeEach(async () => {
  server = new TestServer();
  server.accounts = accountsOf(() => ANA);
  online(server);
  phone = await newDevice();
  await phone.start.startStore();
  await signIn(phone);
});

test("ten thousand unsynced records drain page by page, through a closed app, with a count that goes down", async () => {
  server.unreachable = true;
  await writeForAMonth();
  await phone.when.syncNow();
  await expect.poll(() => phone.syncState.syncState.value).toMatchObject({ state: "offline", waiting: MANY });

  server.unreachable = false;
  server.requests = [];
  server.beforeAnswer = async () => {
    if (server.requests.length === 8) server.unreachable = true;
  };
  await phone.when.syncNow();
  const left = await phone.pending.countPending();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(MANY);

  const again = await phone.again();
  server.unreachable = false;
  server.beforeAnswer = async () => {};
  const counts: number[] = [];
  again.syncState.syncState.subscribe(({ waiting }) => counts.push(waiting));
  const writes = watchWrites();
  await again.start.startStore();
  await expect
    .poll(() => again.syncState.syncState.value, { timeout: 60_000 })
    .toMatchObject({ state: "saved", waiting: 0 });
  writes.stop();

  const falling = counts.slice(counts.indexOf(left));
  expect(new Set(falling).size).toBeGreaterThan(left / PAGE);
  expect(falling).toEqual([...falling].sort((one, other) => other - one));
  expect(writes.most()).toBeLessThanOrEqual(PAGE + 10);
  expect(Math.max(...server.requests.map(({ changes }) => changes.length))).toBe(PAGE);
  expect(server.largest).toBeLessThan(1_000_000);
  const sent = server.requests.flatMap(({ changes }) => changes).length;
  expect(sent).toBeLessThanOrEqual(MANY + PAGE);
  expect([...server.rows.values()].filter(({ noun }) => noun === "moments")).toHaveLength(MANY);
  await again.stop();
}, 90_000);
