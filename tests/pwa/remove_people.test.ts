import { beforeEach, expect, test } from "vitest";
import { everything, newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-22";
let phone: TestDevice;
let ana: string;
let ben: string;

beforeEach(async () => {
  phone = await newDevice();
  ana = (await phone.capture.capture({ name: "Ana", thankFor: "advice", promise: "call", today: TODAY }))
    .personId;
  ben = (await phone.capture.capture({ name: "Ben", today: TODAY })).personId;
  await phone.photos.setPhoto(ana, "/9j/4AAQ");
  await phone.moments.logMoment({ kind: "coffee", personIds: [ana, ben], on: TODAY });
  return () => phone.stop();
});

async function live(): Promise<string[]> {
  const rows = await everything(phone);
  return Object.keys(rows).filter((key) => (rows[key] as { deleted_at?: string }).deleted_at == null);
}

test("whoever is removed takes along what is about nobody else", async () => {
  await phone.people.removePerson(ana);
  expect(await phone.thanks.thankYouQueue()).toEqual([]);
  expect(await phone.promises.openPromises()).toEqual([]);
  expect(await phone.photos.photoOf(ana)).toBeNull();
  expect((await live()).map((key) => key.split("|")[0]).sort()).toEqual(["moments", "moments", "people"]);
});

test("a moment with somebody who stays belongs to them too", async () => {
  await phone.people.removePerson(ana);
  expect((await phone.moments.momentsOf(ben)).map(({ kind }) => kind).sort()).toEqual(["coffee", "met"]);
});

test("a moment only of people who go together goes with them", async () => {
  await phone.people.removePeople([ana, ben]);
  expect(await live()).toEqual([]);
});

test("undo brings everything back", async () => {
  const before = await live();
  const undo = await phone.people.removePeople([ana, ben]);
  await undo();
  expect(await live()).toEqual(before);
  expect(await phone.photos.photoOf(ana)).toBe("data:image/jpeg;base64,/9j/4AAQ");
});
