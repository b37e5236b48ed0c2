import { beforeEach, expect, test, vi } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

const DAY = 86_400_000;
let server: TestServer;
let phone: TestDevice;
let tablet: TestDevice;
let ana: string;

beforeEach(async () => {
  server = new TestServer();
  online(server);
  [phone, tablet] = [await newDevice(), await newDevice()];
  ana = (await phone.people.addPeople([{ name: "Ana", company: "Lumen" }])).ids[0] ?? "";
  await phone.sync();
  await tablet.sync();
  return async () => {
    await Promise.all([phone.stop(), tablet.stop()]);
  };
});

test("who is restored after the server has forgotten her comes back whole, on every device", async () => {
  const undo = await phone.people.removePerson(ana);
  await phone.sync();
  await tablet.sync();
  server.purge("people", ana);
  await undo();
  await phone.sync();
  await tablet.sync();
  for (const one of [phone, tablet])
    expect(await one.people.findPerson(ana)).toMatchObject({ name: "Ana", company: "Lumen" });
});

test("an edit over one that is still on its way stays the later one, though the clock jumps ahead", async () => {
  let onItsWay: RequestInit | undefined;
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit) => {
    onItsWay = init;
    throw new TypeError("Failed to fetch");
  });
  await phone.people.editPerson(ana, { company: "earlier" });
  await expect(phone.sync()).rejects.toThrow();
  online(server);
  await phone.people.editPerson(ana, { company: "later" });
  phone.clock.wall.now = () => Date.now() + 3 * DAY;
  await phone.sync();
  await server.fetch("/api/sync", onItsWay);
  for (const one of [phone, tablet]) {
    await one.sync();
    expect((await one.people.findPerson(ana))?.company).toBe("later");
  }
});

test("an edit whose clock jumped back before it was sent does not come from the future", async () => {
  await phone.people.editPerson(ana, { company: "typed by a right clock" });
  phone.clock.wall.now = () => Date.now() - 400 * DAY;
  await phone.sync();
  const stamp = Number(server.rows.get(`people|${ana}`)?.stamps.company?.slice(0, 15));
  expect(stamp).toBeLessThan(Date.now() + 5_000);
  await tablet.sync();
  await tablet.people.editPerson(ana, { company: "later" });
  await tablet.sync();
  await phone.sync();
  expect((await phone.people.findPerson(ana))?.company).toBe("later");
});

test("a database that is cleared while its pages come in does not ask for more for ever", async () => {
  await phone.people.addPeople(Array.from({ length: 600 }, (_, n) => ({ name: `Person ${n}` })));
  await phone.sync();
  let answers = 0;
  server.beforeAnswer = async () => {
    answers += 1;
    if (answers === 1) await tablet.wipe.wipe();
    if (answers > 20) server.unreachable = true;
  };
  await tablet.sync();
  expect(answers).toBe(1);
});
