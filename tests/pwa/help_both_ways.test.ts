import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-25";
let phone: TestDevice;
let ana: string;
let ben: string;

async function helping() {
  return {
    ledger: await import("../../pwa/src/store/help_ledger"),
    between: await import("../../pwa/src/store/help_between"),
    balance: await import("../../pwa/src/store/balance"),
    notices: await import("../../pwa/src/store/help_notices"),
    aside: await import("../../pwa/src/store/put_aside"),
    introduced: await import("../../pwa/src/store/introduced_you"),
    introducing: await import("../../pwa/src/store/introducing"),
  };
}
let store: Awaited<ReturnType<typeof helping>>;

beforeEach(async () => {
  phone = await newDevice();
  store = await helping();
  const { ids } = await phone.people.addPeople([{ name: "Ana" }, { name: "Ben" }]);
  [ana = "", ben = ""] = ids;
  return () => phone.stop();
});

const gave = (on: string, person_id = ana) =>
  phone.favors.addFavor({ person_id, direction: "given", kind: "time", what: "an hour", happened_on: on });
const got = (on: string | null, person_id = ana) =>
  phone.favors.addFavor({
    person_id,
    direction: "received",
    kind: "knowledge",
    what: "a map",
    happened_on: on,
  });

describe("the ledger", () => {
  const told = async (filter = {}) =>
    (await store.ledger.helpLedger({ direction: null, kind: null, ...filter })).entries.map(({ on }) => on);

  test("tells both directions, the newest first, and what has no day at the end", async () => {
    await got(null);
    await gave("2026-10-01");
    await got("2026-11-01", ben);
    expect(await told()).toEqual(["2026-11-01", "2026-10-01", null]);
    const { entries, names } = await store.ledger.helpLedger({ direction: null, kind: null });
    expect(names.get(entries[0]?.personIds[0] ?? "")).toBe("Ben");
  });

  test("is narrowed by direction and by kind", async () => {
    await gave("2026-10-01");
    await got("2026-11-01");
    expect(await told({ direction: "given" })).toEqual(["2026-10-01"]);
    expect(await told({ kind: "knowledge" })).toEqual(["2026-11-01"]);
    expect(await told({ kind: "knowledge", direction: "given" })).toEqual([]);
  });
});

describe("the thank-you queue", () => {
  const queue = async () =>
    (await phone.thanks.thankYouQueue()).map(({ favor, dueOn }) => [favor.what, dueOn]);

  test("holds help that came without an event, the day after, and at once where the day is not known", async () => {
    await got("2026-11-20");
    expect(await queue()).toEqual([["a map", "2026-11-21"]]);
    await got(null);
    expect(await queue()).toEqual([
      ["a map", "2026-11-21"],
      ["a map", null],
    ]);
  });

  test("takes in an introduction that the owner received, once", async () => {
    await phone.people.editPerson(ana, { introduced_by: ben });
    expect(await store.introduced.introducerToThank(ana)).toMatchObject({ name: "Ben" });
    const undo = await store.introduced.thankForIntroducing(ben, ana, "Introduced me to Ana");
    expect(await phone.thanks.thankYouQueue()).toMatchObject([
      { person: { name: "Ben" }, favor: { kind: "introduction", what: "Introduced me to Ana" } },
    ]);
    expect(await store.introduced.introducerToThank(ana)).toBeNull();
    await undo();
    expect(await queue()).toEqual([]);
    expect(await store.introduced.introducerToThank(ana)).toMatchObject({ name: "Ben" });
  });
});

describe("an introduction that was made", () => {
  test("is help for both, told once in each story, and taken back by one undo", async () => {
    const { id } = await store.introducing.beginIntroduction({ a_id: ana, b_id: ben, why: "rivers" });
    const card = await store.introducing.introductionCard(id);
    if (!card) throw new Error("no card");
    const undo = await store.introducing.introducedOn(card.introduction, TODAY);
    for (const who of [ana, ben]) {
      const help = await store.between.helpBetween(who);
      expect(help).toMatchObject([{ direction: "given", kind: "introduction", what: "rivers", on: TODAY }]);
      const { entries } = await phone.story.storyOf(who);
      expect(entries.map(({ what }) => what)).toEqual(["introduction"]);
    }
    await undo();
    expect(await store.between.allHelp()).toEqual([]);
  });

  test("is a moment with both once they were thanked", async () => {
    const { id } = await store.introducing.beginIntroduction({ a_id: ana, b_id: ben, why: null });
    const card = await store.introducing.introductionCard(id);
    if (!card) throw new Error("no card");
    await store.introducing.thankedBoth(card.introduction, TODAY);
    expect(await store.introducing.introductionCard(id)).toMatchObject({ step: "done" });
    for (const who of [ana, ben])
      expect(await phone.moments.momentsOf(who)).toMatchObject([{ kind: "thanks", happened_on: TODAY }]);
  });
});

describe("balance in words", () => {
  test("says with whom it flows how, and nothing of who is quiet", async () => {
    await gave("2026-11-01");
    await gave("2026-11-02");
    await got("2026-11-03", ben);
    expect(await store.balance.balanceOn(TODAY)).toMatchObject({
      all: "both",
      people: [{ flow: "mostly_given", who: [{ name: "Ana" }] }],
    });
  });

  test("counts a promise that was kept", async () => {
    const { id } = await phone.promises.addPromise({ person_id: ana, what: "the article" });
    expect(await store.between.helpBetween(ana)).toEqual([]);
    await phone.promises.keepPromise(id, TODAY);
    expect(await store.between.helpBetween(ana)).toMatchObject([{ direction: "given", what: "the article" }]);
  });
});

describe("a notice", () => {
  const notices = async (on = TODAY) =>
    (await store.notices.helpNotices(on)).map(({ about, key }) => [about, key]);
  const full = async () => {
    for (const day of ["2026-11-04", "2026-11-05", "2026-11-11", "2026-11-12", "2026-11-17", "2026-11-18"])
      await gave(day);
  };

  test("comes when more was given than the budget, three weeks in a row, and only with a budget", async () => {
    await full();
    expect(await notices()).toEqual([]);
    await phone.preferences.setPreferences({ help_budget: 1 });
    expect(await notices()).toEqual([["gave_much", "gave:2026-11-16"]]);
    await phone.preferences.setPreferences({ help_budget: 2 });
    expect(await notices()).toEqual([]);
  });

  test("put aside is silent until another week was as full", async () => {
    await full();
    await phone.preferences.setPreferences({ help_budget: 1 });
    await store.aside.putAside("gave:2026-11-16");
    expect(await notices()).toEqual([]);
    await gave("2026-11-23");
    await gave("2026-11-24");
    expect(await notices()).toEqual([["gave_much", "gave:2026-11-23"]]);
  });

  test("tells of help that was not thanked for two months, one at a time", async () => {
    const old = await got("2026-09-01");
    const older = await got("2026-08-01", ben);
    await got("2026-10-30");
    expect(await notices()).toEqual([["not_thanked", `thank:${older.id}`]]);
    await store.aside.putAside(`thank:${older.id}`);
    expect(await notices()).toEqual([["not_thanked", `thank:${old.id}`]]);
    await phone.thanks.alreadyThanked(old.id, TODAY);
    expect(await notices()).toEqual([]);
  });

  test("does not come where such words are not wanted", async () => {
    await got("2026-09-01");
    await phone.preferences.setPreferences({ balance_words: false });
    expect(await notices()).toEqual([]);
  });
});
