import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { MergingServer } from "./helpers/merging_server";

const TODAY = "2026-10-05";
const QUARTER = "2026-Q3";
let phone: TestDevice;
let ana: string;
let ben: string;
let cleo: string;

const load = async () => ({
  reviews: await import("../../pwa/src/store/reviews"),
  walk: await import("../../pwa/src/store/review_walk"),
  story: await import("../../pwa/src/store/quarter_story"),
});
type Store = Awaited<ReturnType<typeof load>>;
let store: Store;

const met = async (name: string, on: string) =>
  (await phone.capture.capture({ name, told: "Hello", today: on })).personId;
const cardsOf = async (from: Store = store, quarter = QUARTER) =>
  (await from.walk.reviewWalk(quarter))?.cards ?? [];
const cardOf = async (id: string, from: Store = store, quarter = QUARTER) => {
  const card = (await cardsOf(from, quarter)).find(({ person }) => person.id === id);
  if (!card) throw new Error("no card");
  return card;
};
const namesIn = async () => (await cardsOf()).map(({ person }) => person.name);

beforeEach(async () => {
  phone = await newDevice();
  store = await load();
  ana = await met("Ana", "2026-08-10");
  ben = await met("Ben", "2026-02-01");
  cleo = await met("Cleo", "2026-09-30");
  await phone.people.putInCircle(ben, "close", TODAY);
  await phone.people.putInCircle(cleo, "inner", TODAY);
  await phone.index.peopleDue(TODAY);
  return () => phone.stop();
});

describe("a review", () => {
  test("is offered once the quarter is over, until it is finished", async () => {
    expect(await store.reviews.reviewDue("2026-09-30")).toBeNull();
    expect(await store.reviews.reviewDue(TODAY)).toEqual({ quarter: QUARTER, isBegun: false });
    await store.reviews.beginReview(QUARTER, TODAY);
    expect(await store.reviews.reviewDue(TODAY)).toEqual({ quarter: QUARTER, isBegun: true });
    await store.reviews.finishReview(QUARTER, TODAY);
    expect(await store.reviews.reviewDue(TODAY)).toBeNull();
  });

  test("walks past who had a part in it and who is close and was quiet, the closest first", async () => {
    await met("Dana", "2026-10-02");
    await met("Emil", "2026-01-02");
    await phone.index.peopleDue(TODAY);
    await store.reviews.beginReview(QUARTER, TODAY);
    expect(await namesIn()).toEqual(["Cleo", "Ben", "Ana"]);
  });

  test("goes on where it was left, and a word may be changed", async () => {
    await store.reviews.beginReview(QUARTER, TODAY);
    expect(store.walk.nextOpen(await cardsOf())).toBe(0);
    await store.walk.sayOf(QUARTER, await cardOf(cleo), "mutual", TODAY);
    await store.walk.sayOf(QUARTER, await cardOf(ana), "skip", TODAY);
    expect(store.walk.nextOpen(await cardsOf())).toBe(1);
    await store.walk.sayOf(QUARTER, await cardOf(cleo), "drifting", TODAY);
    await store.walk.sayOf(QUARTER, await cardOf(ben), "let_rest", TODAY);
    expect((await cardsOf()).map(({ answer }) => answer?.word)).toEqual(["drifting", "let_rest", "skip"]);
    expect(store.walk.nextOpen(await cardsOf())).toBe(3);
  });

  test("remembers what was said the last time, and not what was skipped", async () => {
    await store.reviews.beginReview("2026-Q1", "2026-04-02");
    await store.walk.sayOf("2026-Q1", await cardOf(ben, store, "2026-Q1"), "drifting", "2026-04-03");
    await store.reviews.beginReview("2026-Q2", "2026-07-02");
    await store.walk.sayOf("2026-Q2", await cardOf(ben, store, "2026-Q2"), "skip", "2026-07-03");
    await store.reviews.beginReview(QUARTER, TODAY);
    expect((await cardOf(ben)).before).toEqual({ word: "drifting", note: null, on: "2026-04-03" });
    expect((await cardOf(ana)).before).toBeNull();
  });

  test("tells the quarter with somebody, and of who was quiet only when it was before", async () => {
    await phone.favors.addFavor({
      person_id: ana,
      direction: "given",
      what: "a lift",
      happened_on: "2026-07-01",
    });
    await phone.moments.logMoment({ kind: "call", personIds: [ana], on: TODAY });
    expect(await store.story.quarterStory(ana, QUARTER)).toMatchObject({
      met: 1,
      talked: 0,
      youHelped: 1,
      quotes: [
        { on: "2026-08-10", text: "Hello" },
        { on: "2026-07-01", text: "a lift" },
      ],
    });
    expect(await store.story.quarterStory(ben, QUARTER)).toMatchObject({ met: 0, before: "2026-02-01" });
  });
});

describe("two devices", () => {
  test("that begin the same quarter make one review, and of each person one answer with both notes", async () => {
    online(new MergingServer());
    await phone.sync();
    const tablet = await newDevice();
    const there = await load();
    await tablet.sync();
    await tablet.index.peopleDue(TODAY);
    await store.reviews.beginReview(QUARTER, TODAY);
    await there.reviews.beginReview(QUARTER, TODAY);
    await store.walk.noteOn(QUARTER, await cardOf(ben), "A long silence.", {});
    await there.walk.sayOf(QUARTER, await cardOf(ben, there), "drifting", TODAY);
    for (const one of [phone, tablet, phone]) await one.sync();
    expect(await store.reviews.allReviews()).toHaveLength(1);
    for (const one of [store, there])
      expect((await cardOf(ben, one)).answer).toMatchObject({ word: "drifting", note: "A long silence." });
    const [here, away] = [await cardOf(ben), await cardOf(ben, there)];
    const [seenHere, seenAway] = [
      await store.walk.seenNote(QUARTER, here),
      await there.walk.seenNote(QUARTER, away),
    ];
    await there.walk.noteOn(QUARTER, away, "A very long silence.", seenAway);
    for (const one of [tablet, phone]) await one.sync();
    // Typed on what stood there before the other note came in.
    await store.walk.noteOn(QUARTER, here, "A long silence. My turn.", seenHere);
    for (const one of [phone, tablet, phone]) await one.sync();
    for (const one of [store, there])
      expect((await cardOf(ben, one)).answer?.note).toBe("A very long silence. My turn.");
    await tablet.stop();
  });

  test("people who turn out to be one are looked at once, and apart again afterwards", async () => {
    await store.reviews.beginReview(QUARTER, TODAY);
    await store.walk.sayOf(QUARTER, await cardOf(cleo), "energising", TODAY);
    await phone.merge.mergePeople([ana, cleo], {}, TODAY);
    expect(await namesIn()).toEqual(["Ben", "Ana"]);
    expect((await store.reviews.findReview(QUARTER))?.person_ids).toEqual([ben, ana]);
    expect((await cardOf(ana)).answer?.word).toBe("energising");
    await phone.merge.undoMerge(cleo, TODAY);
    expect(await namesIn()).toEqual(["Cleo", "Ben", "Ana"]);
    expect((await cardOf(cleo)).answer?.word).toBe("energising");
  });

  test("whoever is deleted leaves the walk, and comes back with what was said", async () => {
    await store.reviews.beginReview(QUARTER, TODAY);
    await store.walk.sayOf(QUARTER, await cardOf(ana), "mutual", TODAY);
    const undo = await phone.people.removePerson(ana);
    expect(await namesIn()).toEqual(["Cleo", "Ben"]);
    expect(await phone.ask.inOrder("review_answers")).toEqual([]);
    await undo();
    expect((await cardOf(ana)).answer?.word).toBe("mutual");
  });
});
