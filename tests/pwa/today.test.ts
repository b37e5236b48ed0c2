import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-22";
let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

const checkIns = async (day: string) => (await phone.checkIns.checkInsDue(day)).map(({ row }) => row.name);

describe("check-ins", () => {
  test("come a circle's days after the day it was set, with the last words", async () => {
    const { personId } = await phone.capture.capture({
      name: "Ana",
      told: "grants desk",
      today: "2026-11-01",
    });
    await phone.people.putInCircle(personId, "inner", TODAY);
    expect(await checkIns("2026-11-07")).toEqual([]);
    expect(await phone.checkIns.checkInsDue("2026-11-08")).toMatchObject([
      { row: { name: "Ana", lastOn: "2026-11-01", dueOn: "2026-11-08" }, lastWords: "grants desk" },
    ]);
  });

  test("start again after a moment, whoever logged it, and for everyone in it", async () => {
    const { ids } = await phone.people.addPeople([
      { name: "Ana", circle: "inner", cadence_set_on: "2026-11-01" },
      { name: "Bo", circle: "inner", cadence_set_on: "2026-11-01" },
    ]);
    expect(await checkIns(TODAY)).toEqual(["Ana", "Bo"]);
    const { undo } = await phone.moments.logMoment({ kind: "coffee", personIds: ids, on: TODAY });
    expect(await checkIns(TODAY)).toEqual([]);
    expect(await checkIns("2026-11-29")).toEqual(["Ana", "Bo"]);
    await undo();
    expect(await checkIns(TODAY)).toEqual(["Ana", "Bo"]);
  });

  test("are put off by a snooze, and a rest or a never asks for none", async () => {
    const { ids } = await phone.people.addPeople([
      { name: "Ana", circle: "inner", cadence_set_on: "2026-11-01" },
      { name: "Bo", circle: "resting", cadence_set_on: "2020-01-01" },
      { name: "Cy", circle: "inner", cadence_days: 0, cadence_set_on: "2020-01-01" },
    ]);
    expect(await checkIns(TODAY)).toEqual(["Ana"]);
    await phone.checkIns.snoozeCheckIn(ids[0] ?? "", "2026-11-25");
    expect(await checkIns("2026-11-24")).toEqual([]);
    expect(await checkIns("2026-11-25")).toEqual(["Ana"]);
  });

  test("the longest waiting come first", async () => {
    await phone.people.addPeople([
      { name: "Ana", circle: "inner", cadence_set_on: "2026-11-10" },
      { name: "Bo", circle: "inner", cadence_set_on: "2026-11-01" },
    ]);
    expect(await checkIns(TODAY)).toEqual(["Bo", "Ana"]);
  });
});

test("today has what is due, what comes soon, the promises and who was met", async () => {
  await phone.capture.capture({
    name: "Ana",
    thankFor: "advice",
    promise: "send it",
    promiseDue: TODAY,
    today: TODAY,
  });
  await phone.capture.capture({ name: "Bo", thankFor: "an intro", today: "2026-11-20" });
  const list = await phone.today.todayList(TODAY);
  expect(list.thanks.map(({ person }) => person.name)).toEqual(["Bo"]);
  expect(list.soon.map(({ person }) => person.name)).toEqual(["Ana"]);
  expect(list.promises).toMatchObject([{ promise: { what: "send it" }, person: { name: "Ana" } }]);
  expect(list.metToday.map(({ name }) => name)).toEqual(["Ana"]);
});

test("an event pinned is over after its last day", async () => {
  const { id } = await phone.events.addEvent({ name: "PyCon", starts_on: TODAY, ends_on: "2026-11-24" });
  await phone.events.pinEvent(id);
  expect((await phone.events.pinnedEvent("2026-11-24"))?.name).toBe("PyCon");
  expect(await phone.events.pinnedEvent("2026-11-25")).toBeNull();
});
