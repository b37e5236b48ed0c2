import { beforeEach, expect, test } from "vitest";
import type { Undo } from "../../pwa/src/store/types";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-22";
let phone: TestDevice;
let ana: string;
let favor: string;
let event: string;

beforeEach(async () => {
  phone = await newDevice();
  event = (await phone.events.addEvent({ name: "PyCon", ends_on: TODAY, pinned: true })).id;
  ana = (await phone.capture.capture({ name: "Ana", thankFor: "advice", eventId: event, today: TODAY }))
    .personId;
  favor = (await phone.favors.favorsOf(ana))[0]?.id ?? "";
  return () => phone.stop();
});

/** What the owner can see, without what only says that it is deleted or when it was. */
async function seen(): Promise<unknown> {
  const orders = ["people", "events", "moments", "favors", "thanks", "promises"].map((noun) =>
    phone.ask.inOrder(noun),
  );
  const todos = ["favors", "promises"].map((noun) => phone.ask.todo(noun));
  const photo = phone.photos.photoOf(ana);
  return JSON.parse(
    JSON.stringify(await Promise.all([...orders, ...todos, photo]), (_, value) => value ?? undefined),
  );
}

async function someMoment(): Promise<string> {
  return (await phone.moments.momentsOf(ana))[0]?.id ?? "";
}

const verbs: Record<string, () => Promise<Undo | { undo: Undo }>> = {
  editPerson: () => phone.people.editPerson(ana, { name: "Anna", notes: "two n" }),
  removePerson: () => phone.people.removePerson(ana),
  putInCircle: () => phone.people.putInCircle(ana, "close", TODAY),
  addPeople: () => phone.people.addPeople([{ name: "Bo" }, { name: "Cy" }]),
  capture: () => phone.capture.capture({ name: "Bo", promise: "call", today: TODAY }),
  addEvent: () => phone.events.addEvent({ name: "Meetup" }),
  editEvent: () => phone.events.editEvent(event, { place: "Lisbon" }),
  unpinEvent: () => phone.events.unpinEvent(event),
  logMoment: () => phone.moments.logMoment({ kind: "call", personIds: [ana], on: TODAY }),
  addFavor: () => phone.favors.addFavor({ person_id: ana, direction: "given" }),
  markSent: () => phone.thanks.markSent(favor, { words: "Thank you", channel: "mail", on: TODAY }),
  alreadyThanked: () => phone.thanks.alreadyThanked(favor, TODAY),
  thankLater: () => phone.thanks.thankLater(favor, "2026-12-01"),
  notNeeded: () => phone.thanks.notNeeded(favor, TODAY),
  removePeople: () => phone.people.removePeople([ana]),
  setPhoto: () => phone.photos.setPhoto(ana, "/9j/4AAQ"),
  editMoment: async () =>
    phone.storyEdits.editMoment(await someMoment(), { text: "at the bar", happened_on: "2026-11-21" }),
  removeMoment: async () => phone.storyEdits.removeMoment(await someMoment()),
  editFavor: () => phone.storyEdits.editFavor(favor, { what: "long advice", kind: "time" }),
  removeFavor: () => phone.storyEdits.removeFavor(favor),
  removeEvent: () => phone.eventEdits.removeEvent(event),
  metAt: () => phone.eventEdits.metAt(event, [ana], TODAY),
  addPromise: () => phone.promises.addPromise({ person_id: ana, what: "send it" }),
  snoozeCheckIn: () => phone.checkIns.snoozeCheckIn(ana, "2026-12-01"),
};

for (const [name, verb] of Object.entries(verbs)) {
  test(`${name} can be taken back`, async () => {
    const before = await seen();
    const done = await verb();
    expect(await seen()).not.toEqual(before);
    await (typeof done === "function" ? done : done.undo)();
    expect(await seen()).toEqual(before);
  });
}

test("pinEvent can be taken back, and the one pinned before is pinned again", async () => {
  const other = await phone.events.addEvent({ name: "Meetup", starts_on: "2026-11-25" });
  const undo = await phone.events.pinEvent(other.id);
  expect((await phone.events.pinnedEvent(TODAY))?.id).toBe(other.id);
  expect((await phone.events.findEvent(event))?.pinned).toBe(false);
  await undo();
  expect((await phone.events.pinnedEvent(TODAY))?.id).toBe(event);
});

test("keepPromise can be taken back", async () => {
  const { id } = await phone.promises.addPromise({ person_id: ana, what: "send it" });
  const undo = await phone.promises.keepPromise(id, TODAY);
  expect(await phone.promises.openPromises()).toEqual([]);
  await undo();
  expect(await phone.promises.openPromises()).toHaveLength(1);
});

test("setPreferences can be taken back", async () => {
  const undo = await phone.preferences.setPreferences({ remind_at: "07:30", show_names: false });
  expect(phone.preferences.preferences.value).toMatchObject({ remind_at: "07:30", show_names: false });
  await undo();
  await phone.preferences.loadPreferences();
  expect(phone.preferences.preferences.value).toMatchObject({ remind_at: "09:00", show_names: true });
});

test("a thank-you taken back is a draft again with its words", async () => {
  await phone.thanks.saveDraft(favor, "Dear Ana");
  const undo = await phone.thanks.markSent(favor, {
    words: "Dear Ana, thank you",
    channel: "mail",
    on: TODAY,
  });
  await undo();
  expect((await phone.thanks.thankCard(favor))?.draft).toBe("Dear Ana");
  expect(await phone.thanks.sentThanks(10)).toEqual([]);
});

test("a draft begun after taking a thank-you back is a draft, not a thank-you sent", async () => {
  const undo = await phone.thanks.markSent(favor, { words: "Thanks", channel: "mail", on: TODAY });
  await undo();
  await phone.thanks.saveDraft(favor, "Better words");
  expect((await phone.thanks.thankCard(favor))?.draft).toBe("Better words");
  expect(await phone.thanks.sentThanks(10)).toEqual([]);
});
