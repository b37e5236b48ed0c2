import { beforeEach, expect, test } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

const TODAY = "2026-11-25";
let phone: TestDevice;
type Store = typeof import("../../pwa/src/store/ties");
let store: Store;

const load = (): Promise<Store> => import("../../pwa/src/store/ties");
const names = async (from: Store = store, on = TODAY) =>
  (await from.tiesOf(on, null)).picks.map(({ slot, person, answer }) => [slot, person.name, answer]);

/** Seen at a few moments up to a day long ago. */
async function known(name: string, moments: number, last: string, fields: object = {}): Promise<string> {
  const { personId } = await phone.capture.capture({ name, today: last });
  await phone.people.editPerson(personId, fields);
  for (let at = 1; at < moments; at++)
    await phone.moments.logMoment({ kind: "coffee", personIds: [personId], on: `2023-01-0${at}` });
  return personId;
}

beforeEach(async () => {
  phone = await newDevice();
  store = await load();
  return () => phone.stop();
});

test("one well known and one hardly known come to mind, with why; paused there is nobody", async () => {
  await known("Ben", 4, "2024-05-01");
  await known("Cleo", 1, "2024-06-01", { offers: "Knows the harbour" });
  await known("Dana", 4, "2026-11-01");
  const emil = await known("Emil", 4, "2024-05-01");
  await phone.favors.addFavor({
    person_id: emil,
    direction: "given",
    what: "a lift",
    happened_on: "2026-10-01",
  });
  const { picks } = await store.tiesOf(TODAY, null);
  expect(picks).toMatchObject([
    { slot: "comfortable", person: { name: "Ben" }, moments: 4, lastOn: "2024-05-01" },
    { slot: "less_obvious", person: { name: "Cleo" }, moments: 1, offers: "Knows the harbour" },
  ]);
  expect((await store.tiesOf(TODAY, "2026-12-01")).picks).toEqual([]);
});

test("written to them is a moment and stays this month's; one undo takes both back", async () => {
  const ben = await known("Ben", 4, "2024-05-01");
  const [tie] = (await store.tiesOf(TODAY, null)).picks;
  if (!tie) throw new Error("nobody");
  const undo = await store.wroteTo(tie, TODAY);
  expect((await phone.moments.momentsOf(ben))[0]).toMatchObject({ kind: "message", happened_on: TODAY });
  expect(await names()).toEqual([["comfortable", "Ben", "wrote"]]);
  expect((await store.tiesOf(TODAY, null)).picks[0]).toMatchObject({ moments: 4, lastOn: "2024-05-01" });
  await undo();
  expect(await names()).toEqual([["comfortable", "Ben", null]]);
  expect(await phone.moments.momentsOf(ben)).toHaveLength(4);
});

test("not this person brings another one, and may be taken back later", async () => {
  const ben = await known("Ben", 4, "2024-05-01");
  await known("Carl", 3, "2024-05-01");
  const [tie] = (await store.tiesOf(TODAY, null)).picks;
  if (!tie) throw new Error("nobody");
  const undo = await store.answerTie(tie, "not_them", TODAY);
  expect((await names()).flat()).not.toContain(tie.person.name);
  expect((await store.tiesOf(TODAY, null)).leftOut).toMatchObject([{ id: tie.person.id }]);
  await undo();
  expect((await names())[0]).toEqual(["comfortable", tie.person.name, null]);
  await store.answerTie(tie, "not_them", TODAY);
  await store.letBackIn(tie.person.id);
  expect((await store.tiesOf(TODAY, null)).leftOut).toEqual([]);
  expect(ben).toBeTruthy();
});

test("two devices that know the same suggest the same, and answer once", async () => {
  const server = new TestServer();
  online(server);
  for (const name of ["Ada", "Ben", "Carl", "Dana", "Emil"]) {
    await known(name, 3, "2024-05-01");
    await known(`${name} W.`, 1, "2024-05-01", { offers: "a word" });
  }
  await phone.sync();
  const tablet = await newDevice();
  const there = await load();
  await tablet.sync();
  await tablet.index.peopleDue(TODAY);
  expect(await names()).toHaveLength(2);
  expect(await names(there)).toEqual(await names());
  const [here] = (await store.tiesOf(TODAY, null)).picks;
  if (!here) throw new Error("nobody");
  await store.wroteTo(here, TODAY);
  await there.wroteTo(here, TODAY);
  for (const one of [phone, tablet, phone]) await one.sync();
  const moments = await phone.moments.momentsOf(here.person.id);
  expect(moments.filter(({ kind }) => kind === "message")).toHaveLength(1);
  expect(await names(there)).toEqual(await names());
  await tablet.stop();
});
