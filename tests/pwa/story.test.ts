import { beforeEach, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

let phone: TestDevice;
let ana: string;
let ben: string;
let event: string;

beforeEach(async () => {
  phone = await newDevice();
  const { ids } = await phone.people.addPeople([{ name: "Ana Souza" }, { name: "Ben Carter" }]);
  [ana = "", ben = ""] = ids;
  event = (await phone.events.addEvent({ name: "PyCon", starts_on: "2026-11-02" })).id;
  return () => phone.stop();
});

const told = async (id: string) => (await phone.story.storyOf(id)).entries.map(({ what, on }) => [what, on]);

test("the newest comes first, whatever kind of thing it was", async () => {
  await phone.moments.logMoment({ kind: "coffee", personIds: [ana], on: "2026-11-10" });
  await phone.favors.addFavor({ person_id: ana, direction: "given", happened_on: "2026-11-12" });
  await phone.promises.addPromise({ person_id: ana, what: "call", due_on: "2026-11-11" });
  expect(await told(ana)).toEqual([
    ["favor", "2026-11-12"],
    ["promise", "2026-11-11"],
    ["moment", "2026-11-10"],
  ]);
});

test("a thank-you that was sent is told once, with the help it answers", async () => {
  const { id } = await phone.favors.addFavor({
    person_id: ana,
    direction: "received",
    what: "advice",
    happened_on: "2026-11-09",
  });
  await phone.thanks.saveDraft(id, "Thank");
  expect(await told(ana)).toEqual([["favor", "2026-11-09"]]);
  await phone.thanks.markSent(id, { words: "Thank you", channel: "mail", on: "2026-11-10" });
  expect(await told(ana)).toEqual([
    ["thanks", "2026-11-10"],
    ["favor", "2026-11-09"],
  ]);
});

test("a moment for several stands in the story of each, and names the others", async () => {
  await phone.moments.logMoment({ kind: "meeting", personIds: [ana, ben], on: "2026-11-10", eventId: event });
  for (const id of [ana, ben]) {
    const { entries, names } = await phone.story.storyOf(id);
    expect(entries.flatMap((entry) => entry.personIds.map((one) => names.get(one)))).toEqual([
      "Ana Souza",
      "Ben Carter",
    ]);
    expect(names.get(entries[0]?.eventId ?? "")).toBe("PyCon");
  }
});

test("an introduction stands in both stories, and goes with the one who is deleted", async () => {
  await phone.people.editPerson(ana, { introduced_by: ben });
  expect(await told(ana)).toEqual([["introduced_by", null]]);
  expect(await told(ben)).toEqual([["introduced", null]]);
  expect((await phone.introductions.introductionsOf(ben)).introduced).toEqual([
    { id: ana, name: "Ana Souza" },
  ]);
  await phone.people.removePerson(ben);
  expect(await told(ana)).toEqual([]);
});

test("the story of an event holds what happened there and nothing else", async () => {
  await phone.eventEdits.metAt(event, [ana, ben], "2026-11-02");
  await phone.moments.logMoment({ kind: "call", personIds: [ana], on: "2026-11-20" });
  await phone.promises.addPromise({ person_id: ben, event_id: event, what: "send it" });
  const { entries } = await phone.story.storyOfEvent(event);
  expect(entries.map(({ what }) => what).sort()).toEqual(["moment", "moment", "promise"]);
  expect((await phone.events.eventPage(event))?.met.map(({ person }) => person.name).sort()).toEqual([
    "Ana Souza",
    "Ben Carter",
  ]);
});

test("a deleted event leaves its moments with the people", async () => {
  await phone.eventEdits.metAt(event, [ana], "2026-11-02");
  await phone.eventEdits.removeEvent(event);
  const { entries, names } = await phone.story.storyOf(ana);
  expect(entries.map(({ what }) => what)).toEqual(["moment"]);
  expect(names.has(event)).toBe(false);
});

test("a thank-you put right says the same in the moment it logged", async () => {
  const { id } = await phone.favors.addFavor({ person_id: ana, direction: "received" });
  await phone.thanks.markSent(id, { words: "Thnak you", channel: "mail", on: "2026-11-10" });
  await phone.storyEdits.editThanks(id, { words: "Thank you", sent_on: "2026-11-09" });
  expect((await phone.moments.momentsOf(ana))[0]).toMatchObject({
    text: "Thank you",
    happened_on: "2026-11-09",
  });
  expect(await phone.storyEdits.findFavor(id)).toMatchObject({ thanked_on: "2026-11-09" });
});

test("a thank-you taken out waits to be said again, until that is undone", async () => {
  const { id } = await phone.favors.addFavor({ person_id: ana, direction: "received", what: "advice" });
  await phone.thanks.markSent(id, { words: "Thank you", channel: "mail", on: "2026-11-10" });
  const undo = await phone.storyEdits.removeThanks(id);
  expect((await phone.thanks.thankYouQueue()).map((card) => card.favor.id)).toEqual([id]);
  expect(await phone.moments.momentsOf(ana)).toEqual([]);
  await undo();
  expect(await phone.thanks.thankYouQueue()).toEqual([]);
  expect(await phone.thanks.thanksOf(ana)).toHaveLength(1);
});

test("those seen lately come first when a moment is logged", async () => {
  await phone.moments.logMoment({ kind: "call", personIds: [ana], on: "2026-11-10" });
  await phone.moments.logMoment({ kind: "call", personIds: [ben], on: "2026-11-12" });
  expect((await phone.recent.recentPeople(5)).map(({ name }) => name)).toEqual(["Ben Carter", "Ana Souza"]);
});
