import { beforeEach, expect, test } from "vitest";
import { everything, newDevice, type TestDevice } from "./helpers/device";
import { addInOrder as add, live } from "./helpers/merging";

const TODAY = "2026-11-22";
let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

test("days and questions go over to the one that stays, and come back when the two are parted", async () => {
  const { addMilestone, datesOf } = await import("../../pwa/src/store/milestones");
  const { addFollowUp, followUpsOf } = await import("../../pwa/src/store/follow_ups");
  const [ana, other] = await add(phone, { name: "Ana" }, { name: "Ana S." });
  await addMilestone({
    person_id: other,
    kind: "birthday",
    label: null,
    month: 12,
    day_of_month: 3,
    year: null,
    repeats: "yearly",
    remind_before: null,
    noted_for: null,
  });
  await addFollowUp(other, "How did the launch go?", "2026-11-30");
  const before = await everything(phone);

  await phone.merge.mergePeople([ana, other], {}, TODAY);
  expect((await datesOf(ana, TODAY)).map(({ on }) => on)).toEqual(["2026-12-03"]);
  expect((await followUpsOf(ana)).map(({ what }) => what)).toEqual(["How did the launch go?"]);
  expect(await followUpsOf(other)).toEqual([]);

  await phone.merge.undoMerge(other, TODAY);
  expect(live(await everything(phone))).toEqual(live(before));
  expect(await datesOf(ana, TODAY)).toEqual([]);
  expect(await datesOf(other, TODAY)).toHaveLength(1);
  expect(await followUpsOf(other)).toHaveLength(1);
});
