import { beforeEach, expect, test } from "vitest";
import { everything, newDevice, online, type TestDevice } from "./helpers/device";
import { MergingServer } from "./helpers/merging_server";

const TODAY = "2026-11-22";
let server: MergingServer;
let phone: TestDevice;
let tablet: TestDevice;
let ana: string;
let ben: string;

const erase = async (id: string) => (await import("../../pwa/src/store/erase_person")).erasePerson(id);
const kinds = async (device: TestDevice) =>
  Object.keys(await everything(device))
    .map((key) => key.split("|")[0])
    .sort();

beforeEach(async () => {
  server = new MergingServer();
  online(server);
  tablet = await newDevice();
  phone = await newDevice();
  ana = (await phone.capture.capture({ name: "Ana", thankFor: "advice", promise: "call", today: TODAY }))
    .personId;
  ben = (await phone.capture.capture({ name: "Ben", today: TODAY })).personId;
  await phone.photos.setPhoto(ana, "/9j/4AAQ");
  await phone.moments.logMoment({ kind: "coffee", personIds: [ana, ben], on: TODAY });
  return async () => {
    await Promise.all([phone.stop(), tablet.stop()]);
  };
});

/** The server's side of it, and what it was asked. */
function erasures(): { noun: string; id: string }[] {
  const asked: { noun: string; id: string }[] = [];
  server.accounts = (path, method, body) => {
    if (path !== "/api/erasures" || method !== "POST") return null;
    const { records } = body as { records: { noun: string; id: string }[] };
    asked.push(...records);
    for (const { noun, id } of records) server.rows.delete(`${noun}|${id}`);
    server.rev += 1;
    server.purgedRev = server.rev;
    return Response.json({ erased: records.length });
  };
  return asked;
}

const signedIn = () => phone.accountState.keepAccount({ id: "o", email: "a@example.org", state: "in" });

test("without an account nothing of her is left on the device, and others keep what is theirs too", async () => {
  await erase(ana);
  expect(await kinds(phone)).toEqual(["moments", "moments", "people"]);
  expect(JSON.stringify(await everything(phone))).not.toContain("Ana");
});

test("what was deleted before is erased as well", async () => {
  await phone.people.removePerson(ana);
  await erase(ana);
  expect(JSON.stringify(await everything(phone))).not.toContain("advice");
});

test("the server is asked for all of it, the person last, and every other device drops it", async () => {
  const asked = erasures();
  await signedIn();
  await phone.sync();
  await tablet.sync();
  await erase(ana);
  expect(asked.map(({ noun }) => noun).sort()).toEqual(["favors", "moments", "people", "photos", "promises"]);
  expect(asked.at(-1)).toEqual({ noun: "people", id: ana });
  for (const device of [tablet, phone]) {
    await device.sync();
    expect(await kinds(device)).toEqual(["moments", "moments", "people"]);
  }
});

test("when the server cannot be asked, nothing is erased", async () => {
  await signedIn();
  await phone.sync();
  const before = await everything(phone);
  server.unreachable = true;
  await expect(erase(ana)).rejects.toMatchObject({ code: "offline" });
  expect(await everything(phone)).toEqual(before);
});

test("a page that she was merged into takes her former one along", async () => {
  const anna = (await phone.capture.capture({ name: "Anna", today: TODAY })).personId;
  await phone.edit.transact([
    { noun: "people", id: anna, fields: { merged_into: ana, deleted_at: "2026-11-22T09:00:00.000Z" } },
  ]);
  await erase(ana);
  expect(JSON.stringify(await everything(phone))).not.toContain("Anna");
});
