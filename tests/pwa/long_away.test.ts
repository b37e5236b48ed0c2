import { beforeEach, expect, test } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { MergingServer } from "./helpers/merging_server";

let server: MergingServer;
let phone: TestDevice;
let tablet: TestDevice;

const add = async (device: TestDevice, name: string) =>
  (await device.people.addPeople([{ name, company: "Lumen" }])).ids[0] ?? "";
const names = async (device: TestDevice) => (await device.ask.inOrder("people")).map((row) => row.name);

beforeEach(async () => {
  server = new MergingServer();
  online(server);
  [phone, tablet] = [await newDevice(), await newDevice()];
  return async () => {
    await Promise.all([phone.stop(), tablet.stop()]);
  };
});

/** The tablet deletes someone and syncs; the server forgets the deletion; the phone has seen nothing of it. */
async function deletedAndPurged(id: string): Promise<void> {
  await tablet.sync();
  await tablet.people.removePerson(id);
  await tablet.sync();
  server.purge("people", id);
}

test("what was deleted while this device was away is gone after it comes back", async () => {
  const ana = await add(phone, "Ana");
  await add(phone, "Bo");
  await phone.sync();
  await deletedAndPurged(ana);
  await phone.sync();
  expect(await names(phone)).toEqual(["Bo"]);
  expect(await phone.open.reading((tx) => tx.objectStore("records").count())).toBe(1);
});

test("an edit made while away brings the deleted record back whole, rather than lose words", async () => {
  const ana = await add(phone, "Ana");
  await phone.sync();
  await deletedAndPurged(ana);
  await phone.people.editPerson(ana, { notes: "met in the lift" });
  await phone.sync();
  for (const one of [tablet, phone]) {
    await one.sync();
    expect(await one.people.findPerson(ana)).toMatchObject({
      name: "Ana",
      company: "Lumen",
      notes: "met in the lift",
    });
  }
  expect(await phone.pending.countPending()).toBe(0);
});

test("an edit made while away of what is still there is only an edit", async () => {
  const ana = await add(phone, "Ana");
  const bo = await add(phone, "Bo");
  await phone.sync();
  await deletedAndPurged(bo);
  await tablet.people.editPerson(ana, { name: "Anna", company: "Beam" });
  await tablet.sync();
  await phone.people.editPerson(ana, { notes: "met in the lift" });
  await phone.sync();
  expect(server.rows.get(`people|${ana}`)?.fields).toMatchObject({
    name: "Anna",
    company: "Beam",
    notes: "met in the lift",
  });
  const sent = server.requests.at(-1)?.changes ?? [];
  expect(sent.map((change) => Object.keys(change.fields))).toEqual([["notes"]]);
});

test("until everything has come anew the former notebook stays to be read, and nothing is sent", async () => {
  const { ids } = await phone.people.addPeople(Array.from({ length: 700 }, (_, at) => ({ name: `P ${at}` })));
  await phone.sync();
  await deletedAndPurged(ids[0] ?? "");
  await phone.people.editPerson(ids[1] ?? "", { notes: "unsent" });
  const seen: number[] = [];
  const sent: number[] = [];
  server.beforeAnswer = async () => {
    seen.push((await phone.ask.inOrder("people")).length);
    sent.push(server.requests.at(-1)?.changes.length ?? 0);
  };
  await phone.sync();
  expect(seen[0]).toBe(700);
  expect(sent).toEqual([0, 0, 1]);
  expect(await phone.ask.inOrder("people")).toHaveLength(699);
});

test("an app closed in the middle of it goes on where it was", async () => {
  const { ids } = await phone.people.addPeople(Array.from({ length: 700 }, (_, at) => ({ name: `P ${at}` })));
  await phone.sync();
  await deletedAndPurged(ids[0] ?? "");
  await phone.people.editPerson(ids[0] ?? "", { notes: "unsent" });
  server.beforeAnswer = async () => {
    server.beforeAnswer = async () => {};
    server.unreachable = true;
  };
  await expect(phone.sync()).rejects.toMatchObject({ code: "offline" });
  server.unreachable = false;
  const again = await phone.again();
  await again.sync();
  expect(server.requests.slice(-2).map(({ cursor }) => cursor)[0]).toBeGreaterThan(0);
  expect(server.field("people", ids[0] ?? "", "name")).toBe("P 0");
  expect(await again.ask.inOrder("people")).toHaveLength(700);
  await again.stop();
});

test("the many pages of a first fetch are no reason to begin again, though the server has purged", async () => {
  const { ids } = await phone.people.addPeople(
    Array.from({ length: 1_200 }, (_, at) => ({ name: `P ${at}` })),
  );
  await phone.sync();
  await deletedAndPurged(ids[0] ?? "");
  const fresh = await newDevice();
  await fresh.sync();
  expect(await fresh.ask.inOrder("people")).toHaveLength(1_199);
  await fresh.stop();
});

test("an answer asked before it began anew is not applied after", async () => {
  await add(phone, "Ana");
  await phone.sync();
  await add(tablet, "Bo");
  await tablet.sync();
  server.beforeAnswer = async () => {
    server.beforeAnswer = async () => {};
    await phone.resync.startOver();
  };
  await phone.sync();
  expect(await phone.kv.getKv("cursor")).toBe(0);
  await phone.sync();
  expect(await names(phone)).toEqual(["Ana", "Bo"]);
});

test("a tab that was about to send when another began anew sends nothing until all has come", async () => {
  await add(phone, "Ana");
  const keys = await phone.outbox.pendingKeys();
  await phone.resync.startOver();
  expect(await phone.outbox.takePage(keys, 0, 500, false)).toMatchObject({ changes: [], next: 1 });
  await phone.sync();
  expect(await phone.pending.countPending()).toBe(0);
});

test("a late answer from before another tab began anew brings nothing back that is gone since", async () => {
  await add(phone, "Ana");
  await phone.sync();
  const bo = await add(tablet, "Bo");
  await add(tablet, "Cy");
  await tablet.sync();
  const other = await newDevice(phone.name);
  server.beforeAnswer = async () => {
    server.beforeAnswer = async () => {};
    server.purge("people", bo);
    await other.sync();
  };
  await phone.sync();
  expect(await names(phone)).toEqual(["Ana", "Cy"]);
  await other.stop();
});
