import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

const DAY = 86_400_000;
let server: TestServer;
let phone: TestDevice;

beforeEach(async () => {
  server = new TestServer();
  online(server);
  phone = await newDevice();
  return () => phone.stop();
});

const skewed = (device: TestDevice, ms: number) => {
  device.clock.wall.now = () => Date.now() + ms;
};
const stampOf = (id: string, field: string) =>
  Number(server.rows.get(`people|${id}`)?.stamps[field]?.slice(0, 15));

for (const days of [-400, -3, 3, 400]) {
  test(`a device ${days} days off is corrected before its first send`, async () => {
    skewed(phone, days * DAY);
    const { ids } = await phone.people.addPeople([{ name: "Ana" }]);
    await phone.sync();
    await phone.people.editPerson(ids[0] ?? "", { notes: "met again" });
    await phone.sync();
    for (const field of ["name", "notes"])
      expect(Math.abs(stampOf(ids[0] ?? "", field) - Date.now())).toBeLessThan(30_000);
    expect(await phone.pending.countPending()).toBe(0);
  });

  test(`the truly later edit wins although one device is ${days} days off`, async () => {
    const tablet = await newDevice();
    skewed(tablet, days * DAY);
    const { ids } = await phone.people.addPeople([{ name: "Ana" }]);
    const ana = ids[0] ?? "";
    await phone.sync();
    await tablet.sync();
    await tablet.people.editPerson(ana, { notes: "earlier" });
    // Ten seconds on: a clock is put right no better than to the length of one round trip, and a machine may be busy.
    skewed(phone, 10_000);
    await phone.people.editPerson(ana, { notes: "later" });
    await phone.sync();
    await tablet.sync();
    await phone.sync();
    expect(server.field("people", ana, "notes")).toBe("later");
    expect((await tablet.people.findPerson(ana))?.notes).toBe("later");
    await tablet.stop();
  });
}

test("a clock put wrong between two syncs acknowledges nothing until it is corrected", async () => {
  const { ids } = await phone.people.addPeople([{ name: "Ana" }]);
  const ana = ids[0] ?? "";
  await phone.sync();
  skewed(phone, 3 * DAY);
  await phone.people.editPerson(ana, { notes: "from the future" });
  await phone.sync();
  expect(await phone.pending.countPending()).toBe(0);
  expect(Math.abs(stampOf(ana, "notes") - Date.now())).toBeLessThan(30_000);
  expect((await phone.people.findPerson(ana))?.notes).toBe("from the future");
  skewed(phone, 0);
  await phone.people.editPerson(ana, { notes: "and back" });
  await phone.sync();
  expect(server.field("people", ana, "notes")).toBe("and back");
});

test("an edit made before the clock jumped ahead is the later one all the same", async () => {
  const tablet = await newDevice();
  const { ids } = await phone.people.addPeople([{ name: "Ana" }]);
  const ana = ids[0] ?? "";
  await phone.sync();
  await tablet.sync();
  await tablet.people.editPerson(ana, { notes: "earlier" });
  await tablet.sync();
  await phone.sync();
  await phone.people.editPerson(ana, { notes: "later" });
  skewed(phone, 3 * DAY);
  await phone.sync();
  await tablet.sync();
  for (const one of [phone, tablet]) expect((await one.people.findPerson(ana))?.notes).toBe("later");
  await tablet.stop();
});

describe("stamps", () => {
  test("rise with every edit, also when the clock stands still or goes back", async () => {
    phone.clock.wall.now = () => 1_000_000;
    const { ids } = await phone.people.addPeople([{ name: "Ana" }]);
    const stamps: string[] = [];
    for (const [at, notes] of ["a", "b", "c"].entries()) {
      phone.clock.wall.now = () => 1_000_000 - at * 1_000;
      await phone.people.editPerson(ids[0] ?? "", { notes });
      const [record] = await phone.open.reading((tx) => tx.objectStore("records").getAll());
      stamps.push(record?.dirty.notes?.stamp ?? "");
    }
    expect([...stamps].sort()).toEqual(stamps);
    expect(new Set(stamps).size).toBe(3);
  });

  test("are frozen once sent: a resend carries the same ones", async () => {
    skewed(phone, 3 * DAY);
    await phone.people.addPeople([{ name: "Ana" }]);
    server.faults = [undefined as never, "answer lost"];
    await expect(phone.sync()).rejects.toThrow();
    const again = await phone.again();
    skewed(again, 3 * DAY);
    await again.sync();
    const [first, second] = server.requests.slice(-2);
    expect(second?.changes).toEqual(first?.changes);
    await again.stop();
  });
});
