import ICAL from "ical.js";
import { beforeEach, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-22";
let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

/** As an independent library reads it. */
async function read(): Promise<InstanceType<typeof ICAL.Event>[]> {
  const { exportCalendar } = await import("../../pwa/src/store/export_calendar");
  const words = {
    milestone: (name: string) => `Day of ${name}`,
    checkIn: (name: string) => `Hello to ${name}`,
    followUp: (name: string, what: string) => `Ask ${name}: ${what}`,
    promise: (name: string, what: string) => `Promised ${name}: ${what}`,
  };
  const text = await (await exportCalendar(words, TODAY)).text();
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

async function ana(): Promise<string> {
  const { ids } = await phone.people.addPeople([
    { name: "Ana, \\; the CTO", circle: "inner", cadence_set_on: "2026-11-20" },
  ]);
  return ids[0] ?? "";
}

test("days that come round come round, also the 29th of February", async () => {
  const { addMilestone } = await import("../../pwa/src/store/milestones");
  await addMilestone({
    person_id: await ana(),
    kind: "birthday",
    label: null,
    month: 2,
    day_of_month: 29,
    year: null,
    repeats: "yearly",
    remind_before: null,
    noted_for: null,
  });
  const birthday = (await read()).find(({ summary }) => summary.startsWith("Day"));
  expect(birthday?.summary).toBe("Day of Ana, \\; the CTO");
  const days = birthday?.iterator();
  expect([days?.next(), days?.next()].map(String)).toEqual(["2027-02-28", "2028-02-29"]);
});

test("what is due stands on its day, and what was due before on this one", async () => {
  const id = await ana();
  const { addFollowUp } = await import("../../pwa/src/store/follow_ups");
  await addFollowUp(id, "the launch", "2026-11-01");
  await phone.edit.transact([
    {
      noun: "promises",
      id: crypto.randomUUID(),
      fields: { person_id: id, what: "article", due_on: "2026-12-24" },
    },
    {
      noun: "events",
      id: crypto.randomUUID(),
      fields: { name: "PyCon", starts_on: "2026-12-01", ends_on: "2026-12-02" },
    },
    { noun: "events", id: crypto.randomUUID(), fields: { name: "Over", starts_on: "2026-10-01" } },
  ]);
  const told = (await read()).map((event) => [
    event.summary.split(/[ :]/)[0],
    String(event.startDate),
    String(event.endDate),
  ]);
  expect(told.sort()).toEqual([
    ["Ask", "2026-11-22", "2026-11-23"],
    ["Hello", "2026-11-27", "2026-11-28"],
    ["Promised", "2026-12-24", "2026-12-25"],
    ["PyCon", "2026-12-01", "2026-12-03"],
  ]);
});
