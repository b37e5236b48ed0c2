import { beforeEach, expect, test } from "vitest";
import { everything, newDevice, type TestDevice } from "./helpers/device";
import { addInOrder, live } from "./helpers/merging";

const TODAY = "2026-11-22";
let phone: TestDevice;
let purposes: typeof import("../../pwa/src/store/purposes");

beforeEach(async () => {
  phone = await newDevice();
  purposes = await import("../../pwa/src/store/purposes");
  return () => phone.stop();
});

const grants = async (...person_ids: string[]) =>
  (await purposes.addPurpose({ title: "Climate grants", why: "Rivers", person_ids })).id;
const titlesOf = async (id: string) => (await purposes.openPurposesOf(id)).map(({ title }) => title);
const peopleOf = async (id: string) => (await purposes.purposePage(id))?.people.map(({ name }) => name);

test("people and events are linked from either side, and unlinked again by undo", async () => {
  const [ana] = await addInOrder(phone, { name: "Ana" });
  const { id: fair } = await phone.events.addEvent({ name: "Fair", starts_on: TODAY });
  const id = await grants();
  const undo = await purposes.link(id, "person_ids", ana, true);
  await purposes.link(id, "event_ids", fair, true);
  expect([await titlesOf(ana), await titlesOf(fair)]).toEqual([["Climate grants"], ["Climate grants"]]);
  expect(await purposes.purposePage(id)).toMatchObject({
    people: [{ name: "Ana" }],
    events: [{ name: "Fair" }],
  });
  await undo();
  expect(await titlesOf(ana)).toEqual([]);
  expect(await titlesOf(fair)).toEqual(["Climate grants"]);
});

test("linking one keeps whoever was linked since the screen was drawn, and nobody is there twice", async () => {
  const [ana, ben] = await addInOrder(phone, { name: "Ana" }, { name: "Ben" });
  const id = await grants(ana);
  await Promise.all([purposes.link(id, "person_ids", ben, true)]);
  await purposes.link(id, "person_ids", ana, true);
  expect((await peopleOf(id))?.sort()).toEqual(["Ana", "Ben"]);
});

test("a purpose that rests is shown last, and no longer where one chooses", async () => {
  const [ana] = await addInOrder(phone, { name: "Ana" });
  const id = await grants(ana);
  await purposes.addPurpose({ title: "Zebra crossing" });
  await purposes.editPurpose(id, { ended_on: TODAY });
  expect((await purposes.allPurposes()).map(({ title }) => title)).toEqual([
    "Zebra crossing",
    "Climate grants",
  ]);
  expect(await titlesOf(ana)).toEqual([]);
  expect((await purposes.purposesAround(ana)).others.map(({ title }) => title)).toEqual(["Zebra crossing"]);
});

test("two who become one are linked once, and each on their own when parted", async () => {
  const [ana, other, ben] = await addInOrder(phone, { name: "Ana" }, { name: "Ana S." }, { name: "Ben" });
  const id = await grants(other, ben);
  const both = await grants(ana, other);
  const before = await everything(phone);
  await phone.merge.mergePeople([ana, other], {}, TODAY);
  expect([await peopleOf(id), await peopleOf(both)]).toEqual([["Ana", "Ben"], ["Ana"]]);
  await phone.merge.undoMerge(other, TODAY);
  expect(live(await everything(phone))).toEqual(live(before));
});

test("whoever is deleted is not shown, and is back in place when that is undone", async () => {
  const [ana, ben] = await addInOrder(phone, { name: "Ana" }, { name: "Ben" });
  const id = await grants(ana, ben);
  const undo = await phone.people.removePerson(ana);
  expect(await peopleOf(id)).toEqual(["Ben"]);
  await undo();
  expect(await peopleOf(id)).toEqual(["Ana", "Ben"]);
});

test("a check-in says what they care about and what they belong to", async () => {
  const { contextOf } = await import("../../pwa/src/store/check_in_context");
  const [ana, ben] = await addInOrder(phone, { name: "Ana", cares_about: "rivers" }, { name: "Ben" });
  await grants(ana);
  expect(Object.fromEntries(await contextOf([ana, ben]))).toEqual({
    [ana]: { caresAbout: "rivers", purposes: ["Climate grants"] },
    [ben]: { caresAbout: null, purposes: [] },
  });
});

test("it is a search for those who belong to it", async () => {
  const [ana, , cem] = await addInOrder(phone, { name: "Ana" }, { name: "Ben" }, { name: "Cem" });
  await grants(ana);
  await phone.index.startPeople();
  const found = () => phone.search.searchPeople("climate grants").map((at) => phone.index.rowAt(at).name);
  expect(found()).toEqual(["Ana"]);
  const [{ id } = { id: "" }] = await purposes.allPurposes();
  await purposes.link(id, "person_ids", cem, true);
  await expect.poll(found).toEqual(["Ana", "Cem"]);
});
