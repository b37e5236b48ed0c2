// Thanks received are kept with who said them, and are found again.
import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

let phone: TestDevice;
let personId = "";

const said = (words: string, more: object = {}) =>
  phone.kindWords.addKindWords({
    person_id: personId,
    words,
    received_on: "2026-11-20",
    place: "card",
    event_id: null,
    ...more,
  });
const kept = async () => (await phone.kindWords.kindWords(10)).map(({ kind }) => kind.words);

beforeEach(async () => {
  phone = await newDevice();
  ({ personId } = await phone.capture.capture({ name: "Ana Souza", today: "2026-11-01" }));
  return () => phone.stop();
});

describe("kind words", () => {
  test("are listed the latest first, with whoever said them, and also without a day", async () => {
    await said("You waited for me");
    await said("Your map saved my week", { received_on: "2026-11-22" });
    await said("Long ago", { received_on: null });
    expect(await kept()).toEqual(["Your map saved my week", "You waited for me", "Long ago"]);
    expect((await phone.kindWords.kindWords(1))[0]?.person?.name).toBe("Ana Souza");
  });

  test("can be changed, taken out and brought back", async () => {
    const { id, undo } = await said("You waited");
    await phone.kindWords.editKindWords(id, { words: "You waited for me" }, {});
    expect(await phone.kindWords.findKindWords(id)).toMatchObject({ words: "You waited for me" });
    const back = await phone.kindWords.removeKindWords(id);
    expect(await kept()).toEqual([]);
    await back();
    expect(await kept()).toEqual(["You waited for me"]);
    await undo();
    expect(await kept()).toEqual([]);
  });

  test("stand in the story of their person and of the event", async () => {
    const { id: eventId } = await phone.events.addEvent({ name: "PyCon", starts_on: "2026-11-19" });
    await said("You waited for me", { event_id: eventId });
    for (const story of [await phone.story.storyOf(personId), await phone.story.storyOfEvent(eventId)])
      expect(story.entries.find(({ what }) => what === "kind_words")).toMatchObject({
        on: "2026-11-20",
        personIds: [personId],
        kind: { words: "You waited for me" },
      });
  });

  test("find their person by what was said", async () => {
    await said("Your lighthouse drawing hangs above my desk");
    await phone.index.startPeople();
    await expect.poll(() => [...phone.search.searchPeople("lighthouse")].length).toBe(1);
  });

  test("go with the person who is deleted, and follow the one they are merged into", async () => {
    await said("You waited for me");
    const undo = await phone.people.removePerson(personId);
    expect(await kept()).toEqual([]);
    await undo();
    const { personId: twin } = await phone.capture.capture({ name: "Ana S.", today: "2026-11-02" });
    await phone.edit.transact((await phone.mergeLinks.movedLinks(personId, twin)).edits);
    expect((await phone.kindWords.kindWords(1))[0]?.person?.name).toBe("Ana S.");
  });
});
