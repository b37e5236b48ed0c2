import { beforeEach, expect, test, vi } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

const DAY = 86_400_000;
let now: number;
let server: TestServer;
let phone: TestDevice;
let tab: TestDevice;
let tablet: TestDevice;
let ana: string;

beforeEach(async () => {
  now = Date.now();
  server = new TestServer();
  server.now = () => now;
  online(server);
  phone = await newDevice();
  tab = await newDevice(phone.name);
  tablet = await newDevice();
  for (const one of [phone, tab, tablet]) jumps(one, 0);
  ana = (await phone.people.addPeople([{ name: "Ana" }])).ids[0] ?? "";
  await phone.sync();
  await tablet.sync();
  return async () => {
    await Promise.all([phone.stop(), tab.stop(), tablet.stop()]);
  };
});

function jumps(device: TestDevice, ms: number): void {
  device.clock.wall.now = () => now + ms;
}

/** More than a page of people, from a device that has nothing else to do here. */
function manyArrive(): void {
  for (let n = 0; n < 600; n++) {
    const id = `01930000-0000-7000-8000-${String(n).padStart(12, "0")}`;
    const stamps = { name: `${String(now).padStart(15, "0")}-${id}` };
    server.rows.set(`people|${id}`, {
      noun: "people",
      id,
      fields: { name: `${n}` },
      stamps,
      rev: ++server.rev,
    });
  }
}

const stampedAt = () => Number(server.rows.get(`people|${ana}`)?.stamps.company?.slice(0, 15));
const write = (device: TestDevice, company: string) => device.people.editPerson(ana, { company });

async function everybodyShows(company: string): Promise<void> {
  for (const one of [phone, tablet, phone]) await one.sync();
  for (const one of [phone, tablet]) expect((await one.people.findPerson(ana))?.company).toBe(company);
}

/** The next request waits: `arrive` lets the server see it, `answer` lets its sender hear what the server said. */
function holding() {
  let left = () => {};
  let answer = () => {};
  const sent = new Promise<void>((resolve) => {
    left = resolve;
  });
  const heard = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let arrive = async () => {};
  vi.stubGlobal("fetch", (path: string, init: RequestInit) => {
    online(server);
    const seen = Promise.withResolvers<Response>();
    arrive = async () => {
      seen.resolve(await server.fetch(path, init));
    };
    left();
    return Promise.all([seen.promise, heard]).then(([response]) => response);
  });
  return { sent, arrive: () => arrive(), answer: () => answer() };
}

test("an edit stays later than the one it was typed over, though a slow answer hides that one again", async () => {
  await write(tablet, "from the tablet");
  await tablet.sync();
  const slow = holding();
  const pulling = tab.sync();
  await slow.sent;
  await slow.arrive();
  manyArrive();
  now += 15_000;
  await write(phone, "earlier");
  // What it wrote is acknowledged, but stands on a later page, which never comes.
  server.beforeAnswer = async () => {
    server.faults = ["request lost"];
  };
  await expect(phone.sync()).rejects.toMatchObject({ code: "offline" });
  server.beforeAnswer = async () => {};
  now += 5_000;
  await write(phone, "later");
  slow.answer();
  await pulling;
  await everybodyShows("later");
});

test("an answer to a notebook that was cleared meanwhile teaches the new one nothing about its clock", async () => {
  const slow = holding();
  const pulling = phone.sync();
  await slow.sent;
  await slow.arrive();
  await phone.wipe.wipe();
  slow.answer();
  await pulling.catch(() => {});
  const clock = await phone.open.reading((tx) => phone.clock.clockIn(tx));
  expect(clock.offset).toBeNull();
});

test("an edit from the future is stamped anew, and an old copy of it brings nothing back", async () => {
  jumps(phone, 3 * DAY);
  await write(phone, "earlier");
  server.faults = ["request lost"];
  await expect(phone.sync()).rejects.toMatchObject({ code: "offline" });
  jumps(phone, 0);
  await phone.sync();
  expect(await phone.pending.countPending()).toBe(0);
  expect(await phone.refusals.refusals()).toEqual([]);
  expect(stampedAt()).toBeLessThanOrEqual(now);
  const copies = server.requests.filter(({ changes }) => changes.length > 0);
  await tablet.sync();
  now += 1_000;
  await write(tablet, "later");
  await tablet.sync();
  now += 1_000;
  for (const body of copies) await server.fetch("/api/sync", { body: JSON.stringify(body) });
  await everybodyShows("later");
});

test("an edit over one from the future, which was never taken, is not from the future itself", async () => {
  jumps(phone, 3 * DAY);
  await write(phone, "earlier");
  server.faults = ["request lost"];
  await expect(phone.sync()).rejects.toMatchObject({ code: "offline" });
  await write(phone, "later");
  await phone.sync();
  expect(stampedAt()).toBeLessThanOrEqual(now);
  await everybodyShows("later");
});

test("a request by a wrong clock that is answered late does not stamp anew what was taken meanwhile", async () => {
  await write(phone, "earlier");
  jumps(tab, -3 * DAY);
  const slow = holding();
  const pushing = tab.sync();
  await slow.sent;
  jumps(tab, 0);
  server.faults = ["answer lost"];
  await expect(phone.sync()).rejects.toMatchObject({ code: "offline" });
  await tablet.sync();
  await write(tablet, "later");
  await tablet.sync();
  await slow.arrive();
  slow.answer();
  await pushing;
  await everybodyShows("later");
});
