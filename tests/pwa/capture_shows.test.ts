import { afterEach, beforeEach, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-22";
let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  await phone.index.startPeople();
});
afterEach(() => phone.stop());

test("whoever was kept stands in the list at once", async () => {
  await phone.capture.capture({ name: "Ana", company: "Lumen", told: "grants", today: TODAY });
  expect(phone.index.peopleCount.value).toBe(1);
  expect(phone.index.rowAt(0)).toMatchObject({ name: "Ana", company: "Lumen", lastOn: TODAY });
});

test("once, also when the line has been read again", async () => {
  await phone.capture.capture({ name: "Ana", today: TODAY });
  await phone.index.peopleDue(TODAY);
  expect(phone.index.peopleCount.value).toBe(1);
});

test("who could not be kept is not shown", async () => {
  const broken = { name: "Ana", today: TODAY, tags: [() => {}] as unknown as string[] };
  await expect(phone.capture.capture(broken)).rejects.toMatchObject({ name: "NotSaved" });
  expect(phone.index.peopleCount.value).toBe(0);
});

test("a photo is kept with the person and goes with them", async () => {
  const { personId, undo } = await phone.capture.capture({ name: "Ana", photo: "aGk=", today: TODAY });
  expect(await phone.ask.one("photos", personId)).toMatchObject({ image: "aGk=" });
  await undo();
  expect(await phone.ask.one("photos", personId)).toBeNull();
  expect(await phone.ask.one("people", personId)).toBeNull();
});

test("after the fact everything carries the day of the event", async () => {
  const { personId } = await phone.capture.capture({
    name: "Ana",
    thankFor: "tea",
    metOn: "2026-11-20",
    today: TODAY,
  });
  const [moment] = await phone.moments.momentsOf(personId);
  const [favor] = await phone.favors.favorsOf(personId);
  expect([moment?.happened_on, favor?.happened_on]).toEqual(["2026-11-20", "2026-11-20"]);
});
