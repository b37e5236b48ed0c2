import { afterEach, beforeEach, expect, test } from "vitest";
import type { MilestoneFields } from "../../pwa/src/store/types";
import { newDevice, type TestDevice } from "./helpers/device";

let device: TestDevice;
let store: Awaited<ReturnType<typeof stores>>;

async function stores() {
  const [milestones, followUps, coming, story, removal] = await Promise.all([
    import("../../pwa/src/store/milestones"),
    import("../../pwa/src/store/follow_ups"),
    import("../../pwa/src/store/coming_today"),
    import("../../pwa/src/store/story"),
    import("../../pwa/src/store/remove_people"),
  ]);
  return { milestones, followUps, coming, story, removal };
}

beforeEach(async () => {
  device = await newDevice();
  store = await stores();
});
afterEach(() => device.stop());

const addPerson = async (name: string) => (await device.people.addPeople([{ name }])).ids[0] ?? "";
const add = (person_id: string | null, fields: Partial<MilestoneFields>) =>
  store.milestones.addMilestone({
    person_id,
    kind: "birthday",
    label: null,
    month: 11,
    day_of_month: 25,
    year: null,
    repeats: "yearly",
    remind_before: null,
    noted_for: null,
    ...fields,
  });
const shown = async (today: string) =>
  (await store.coming.comingToday(today)).dates.map(({ on, person }) => [on, person?.name ?? null]);

test("Today shows the days of the next week, the soonest first, also over New Year", async () => {
  const ana = await addPerson("Ana");
  const ben = await addPerson("Ben");
  await add(ana, { month: 1, day_of_month: 2 });
  await add(ben, { month: 12, day_of_month: 30 });
  await add(null, { kind: "own", label: "Far off", month: 1, day_of_month: 20 });
  expect(await shown("2026-12-28")).toEqual([
    ["2026-12-30", "Ben"],
    ["2027-01-02", "Ana"],
  ]);
});

test("whoever was born on 29 February is thought of on the 28th in most years", async () => {
  await add(await addPerson("Ana"), { month: 2, day_of_month: 29 });
  expect(await shown("2027-02-21")).toEqual([["2027-02-28", "Ana"]]);
  expect(await shown("2028-02-22")).toEqual([["2028-02-29", "Ana"]]);
  expect(await shown("2027-03-01")).toEqual([]);
});

test("seen to, it is quiet until it comes round again, is in the story, and undo brings it back", async () => {
  const ana = await addPerson("Ana");
  const { id } = await add(ana, { year: 1986 });
  expect((await store.milestones.datesOf(ana, "2026-11-20"))[0]).toMatchObject({
    on: "2026-11-25",
    years: 40,
  });
  const undo = await store.milestones.noteMilestone(id, "2026-11-25");
  expect(await shown("2026-11-25")).toEqual([]);
  expect((await store.milestones.datesOf(ana, "2026-11-25"))[0]).toMatchObject({
    on: "2027-11-25",
    years: 41,
  });
  expect((await store.story.storyOf(ana)).entries).toMatchObject([{ what: "milestone", on: "2026-11-25" }]);
  await undo();
  expect(await shown("2026-11-25")).toEqual([["2026-11-25", "Ana"]]);
});

test("what was to be asked waits for its day, can be put off, and goes into the story", async () => {
  const ana = await addPerson("Ana");
  const { id } = await store.followUps.addFollowUp(ana, "how the launch went", "2026-11-25");
  const due = async (day: string) =>
    (await store.coming.comingToday(day)).toAsk.map(({ followUp }) => followUp.what);
  expect(await due("2026-11-24")).toEqual([]);
  expect(await due("2026-11-25")).toEqual(["how the launch went"]);
  await store.followUps.askLater(id, "2026-12-02");
  expect(await due("2026-11-25")).toEqual([]);
  await store.followUps.askedAbout(id, "2026-12-02");
  expect(await due("2026-12-02")).toEqual([]);
  expect(await store.followUps.followUpsOf(ana)).toEqual([]);
  expect((await store.story.storyOf(ana)).entries).toMatchObject([{ what: "follow_up", on: "2026-12-02" }]);
});

test("who is deleted takes both along, and undo brings both back", async () => {
  const ana = await addPerson("Ana");
  await add(ana, {});
  await store.followUps.addFollowUp(ana, "how the launch went", "2026-11-25");
  const undo = await store.removal.removePerson(ana);
  expect((await store.coming.comingToday("2026-11-25")).count).toBe(0);
  await undo();
  expect((await store.coming.comingToday("2026-11-25")).count).toBe(2);
});
