import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-22";
let phone: TestDevice;
let ana: string;
let ben: string;

async function giving() {
  return {
    asks: await import("../../pwa/src/store/asks"),
    pairs: await import("../../pwa/src/store/introducing"),
    challenges: await import("../../pwa/src/store/challenges"),
    today: await import("../../pwa/src/store/giving_today"),
  };
}
let store: Awaited<ReturnType<typeof giving>>;

beforeEach(async () => {
  phone = await newDevice();
  store = await giving();
  ana = (await phone.capture.capture({ name: "Ana", today: TODAY })).personId;
  ben = (await phone.capture.capture({ name: "Ben", today: TODAY })).personId;
  return () => phone.stop();
});

const names = async (on: string) => {
  const { introductions, asks, challenges } = await store.today.givingToday(on);
  return [
    ...introductions.map(({ step }) => step),
    ...asks.map(({ ask }) => ask.what),
    ...challenges.map(({ state }) => state),
  ];
};

describe("an ask", () => {
  const ask = () => store.asks.addAsk({ person_id: ben, what: "an hour", by_when: null });

  test("is quiet until it was asked, and comes up a week later", async () => {
    const { id } = await ask();
    expect(await names("2027-01-01")).toEqual([]);
    await store.asks.editAsk(id, { asked_on: TODAY });
    expect(await names("2026-11-28")).toEqual([]);
    expect(await names("2026-11-29")).toEqual(["an hour"]);
  });

  test("answered with help waits for a thank-you, and both are taken back by one undo", async () => {
    const { id } = await ask();
    await store.asks.editAsk(id, { asked_on: TODAY });
    const card = await store.asks.askCard(id);
    if (!card) throw new Error("no card");
    const undo = await store.asks.helpedWith(card.ask, "two hours", TODAY);
    expect(await phone.thanks.thankYouQueue()).toMatchObject([
      { favor: { id, what: "two hours" }, person: { name: "Ben" } },
    ]);
    expect(await store.asks.askCard(id)).toMatchObject({ ask: { outcome: "helped" }, toThank: true });
    expect(await names("2027-01-01")).toEqual([]);
    await undo();
    expect(await phone.thanks.thankYouQueue()).toEqual([]);
    expect(await store.asks.askCard(id)).toMatchObject({ ask: { outcome: null, asked_on: TODAY } });
  });
});

describe("an introduction", () => {
  const begin = () => store.pairs.beginIntroduction({ a_id: ana, b_id: ben, why: "both love rivers" });
  const step = async (id: string) => (await store.pairs.introductionCard(id))?.step;

  test("goes from one consent to the other, and comes up when an answer takes a while", async () => {
    const { id } = await begin();
    expect(await step(id)).toBe("ask_a");
    await store.pairs.askedOn(id, "a", TODAY);
    expect(await names("2026-11-28")).toEqual([]);
    expect(await names("2026-11-29")).toEqual(["wait_a"]);
    await store.pairs.agreedOn(id, "a", "2026-11-29");
    await store.pairs.askedOn(id, "b", "2026-11-29");
    const undo = await store.pairs.declinedOn(id, "b", "2026-11-30");
    expect([await step(id), await names("2027-01-01")]).toEqual(["done", []]);
    await undo();
    expect(await step(id)).toBe("wait_b");
  });

  test("put off for one step is not put off for the next", async () => {
    const { id } = await begin();
    await store.pairs.askedOn(id, "a", TODAY);
    await store.pairs.editIntroduction(id, { later_until: "2027-03-01" });
    expect(await names("2026-12-24")).toEqual([]);
    await store.pairs.agreedOn(id, "a", "2026-12-24");
    expect(await names("2026-12-25")).toEqual(["ask_b"]);
  });

  test("stands in the story of both, and its reason finds them", async () => {
    await begin();
    for (const who of [ana, ben]) {
      const { entries } = await phone.story.storyOf(who);
      expect(entries.some(({ what }) => what === "introduction")).toBe(true);
    }
    await phone.index.peopleDue(TODAY);
    const found = phone.search.searchPeople("rivers").map((at) => phone.index.rowAt(at).name);
    expect(found.sort()).toEqual(["Ana", "Ben"]);
  });
});

describe("a challenge", () => {
  const begin = (kind: "seven_days" | "three_introductions", days: number) =>
    store.challenges.beginChallenge({ kind, title: null, started_on: TODAY, days });
  const find = async (id: string) => {
    const found = await store.challenges.findChallenge(id);
    if (!found) throw new Error("no challenge");
    return found;
  };

  test("asks for its day, is quiet once that is done, and looks back at the end", async () => {
    const { id } = await begin("seven_days", 7);
    expect(await names(TODAY)).toEqual(["open"]);
    const undo = await store.challenges.doneOn(await find(id), TODAY);
    expect([await names(TODAY), await names("2026-11-23")]).toEqual([[], ["open"]]);
    await undo();
    expect(await names(TODAY)).toEqual(["open"]);
    expect(await names("2026-11-29")).toEqual(["look_back"]);
    await store.challenges.editChallenge(id, { ended_on: "2026-11-29", look_back: "lovely" });
    expect(await names("2026-11-29")).toEqual([]);
  });

  test("takes a missed day later, and gives one back without the others", async () => {
    const { id } = await begin("seven_days", 7);
    for (const day of ["2026-11-24", TODAY, "2026-11-23"]) await store.challenges.doneOn(await find(id), day);
    await store.challenges.notDoneOn(await find(id), "2026-11-23");
    expect((await find(id)).done_days).toEqual([TODAY, "2026-11-24"]);
  });

  test("that counts times takes two on one day", async () => {
    const { id } = await begin("three_introductions", 30);
    await store.challenges.doneOn(await find(id), TODAY);
    await store.challenges.doneOn(await find(id), TODAY);
    await store.challenges.notDoneOn(await find(id), TODAY);
    expect((await find(id)).done_days).toEqual([TODAY]);
  });
});

describe("people who go or turn out to be one", () => {
  const begin = async (who: string) => {
    const pair = await store.pairs.beginIntroduction({ a_id: ana, b_id: who, why: null });
    const ask = await store.asks.addAsk({ person_id: who, what: "an hour", by_when: null });
    return { pair: pair.id, ask: ask.id };
  };

  test("somebody deleted takes asks and introductions along, and brings them back", async () => {
    const { pair, ask } = await begin(ben);
    const undo = await phone.people.removePerson(ben);
    expect([await phone.ask.one("introductions", pair), await phone.ask.one("asks", ask)]).toEqual([
      null,
      null,
    ]);
    await undo();
    expect(await store.pairs.allIntroductions()).toMatchObject([{ a: { id: ana }, b: { id: ben } }]);
    expect(await store.asks.allAsks()).toMatchObject([{ person: { id: ben } }]);
  });

  test("a merge carries them over, and apart again", async () => {
    const twin = (await phone.capture.capture({ name: "Benjamin", company: "Orbit", today: TODAY })).personId;
    const { pair, ask } = await begin(twin);
    const other = (await store.pairs.beginIntroduction({ a_id: twin, b_id: ana, why: null })).id;
    const undo = await phone.merge.mergePeople([ben, twin], {}, TODAY);
    expect(await store.pairs.introductionCard(pair)).toMatchObject({ a: { id: ana }, b: { id: ben } });
    expect(await store.pairs.introductionCard(other)).toMatchObject({ a: { id: ben }, b: { id: ana } });
    expect(await store.asks.askCard(ask)).toMatchObject({ person: { id: ben } });
    await undo();
    expect(await store.pairs.introductionCard(pair)).toMatchObject({ a: { id: ana }, b: { id: twin } });
    expect(await store.pairs.introductionCard(other)).toMatchObject({ a: { id: twin }, b: { id: ana } });
  });
});
