import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-22";
let phone: TestDevice;
let ana: string;
let ben: string;

async function matching() {
  return {
    pairs: await import("../../pwa/src/store/suggested_pairs"),
    whom: await import("../../pwa/src/store/whom_it_helps"),
    own: await import("../../pwa/src/store/own_wishes"),
    aside: await import("../../pwa/src/store/put_aside"),
    card: await import("../../pwa/src/store/own_card"),
    introducing: await import("../../pwa/src/store/introducing"),
  };
}
let store: Awaited<ReturnType<typeof matching>>;

async function person(name: string, fields: Record<string, unknown>) {
  const { personId } = await phone.capture.capture({ name, today: TODAY });
  await phone.people.editPerson(personId, fields);
  return personId;
}

const told = async () =>
  (await store.pairs.suggestedPairs(9)).map(({ needs, offers }) => `${needs.name} and ${offers.name}`);

beforeEach(async () => {
  phone = await newDevice();
  store = await matching();
  ana = await person("Ana", { needs: "A designer for a leaflet", company: "Lumen" });
  ben = await person("Ben", { offers: "Design, on Fridays", company: "Ponte" });
  return () => phone.stop();
});

describe("a pair", () => {
  test("is who needs and who offers, with the words of both", async () => {
    expect(await store.pairs.suggestedPairs(9)).toMatchObject([
      { needs: { name: "Ana" }, offers: { name: "Ben" }, shared: [["designer", "Design"]] },
    ]);
    expect((await store.pairs.pairsWith(ana, 9)).helpedBy).toHaveLength(1);
    expect((await store.pairs.pairsWith(ben, 9)).canHelp).toMatchObject([
      { needs: { name: "Ana" }, shared: [["designer", "Design"]] },
    ]);
  });

  test("comes with the next edit, from here or from another device, and goes with it", async () => {
    await person("Cem", { needs: "design for a poster" });
    expect(await told()).toEqual(["Ana and Ben", "Cem and Ben"]);
    await phone.people.editPerson(ben, { offers: "tea" });
    expect(await told()).toEqual([]);
  });

  test("of people who know each other is none", async () => {
    await phone.moments.logMoment({ kind: "coffee", personIds: [ana, ben], on: TODAY });
    expect(await told()).toEqual([]);
  });

  test("of two who work together is none", async () => {
    await phone.people.editPerson(ben, { company: "lumen" });
    expect(await told()).toEqual([]);
  });

  test("of whom one brought the other is none", async () => {
    await phone.people.editPerson(ben, { introduced_by: ana });
    expect(await told()).toEqual([]);
  });

  test("that was thought of is not proposed again, even when somebody said no", async () => {
    const { id } = await store.introducing.beginIntroduction({ a_id: ben, b_id: ana, why: null });
    expect(await told()).toEqual([]);
    await store.introducing.declinedOn(id, "a", TODAY);
    expect(await told()).toEqual([]);
  });

  test("put aside stays aside until it is taken back", async () => {
    const [pair] = await store.pairs.suggestedPairs(1);
    if (!pair) throw new Error("no pair");
    const { undo } = await store.pairs.putPairAside(pair, "both like design", TODAY);
    expect(await told()).toEqual([]);
    const entries = (await phone.story.storyOf(ana)).entries.map(({ what }) => what);
    expect(entries).not.toContain("introduction");
    await undo();
    expect(await told()).toEqual(["Ana and Ben"]);
  });

  test("of somebody deleted is none", async () => {
    await phone.people.removePerson(ben);
    expect(await told()).toEqual([]);
  });
});

describe("what comes to hand", () => {
  const helps = async (text: string) =>
    (await store.whom.whomItHelps(text, 9)).map(({ wish, met }) => `${wish.name}: ${met}`);

  test("helps who needs it before who cares, and who cares before who is only tagged", async () => {
    await person("Cem", { cares_about: "Good design" });
    await person("Dina", { tags: ["design"] });
    await person("Eva", { needs: "A designer" });
    const found = ["Ana: needs", "Eva: needs", "Cem: caresAbout", "Dina: tags"];
    expect(await helps("The design of things")).toEqual(found);
  });

  test("may be an address: its words count, its site does not", async () => {
    await person("Cem", { cares_about: "Example sites" });
    expect(await helps("https://example.org/blog/how-to-find-a-designer?utm=1")).toEqual(["Ana: needs"]);
    expect(await helps("https://%E0%A4%A")).toEqual([]);
  });
});

describe("what the owner offers and looks for", () => {
  test("meets what others need and offer, until it is put aside", async () => {
    await store.card.editOwnCard({ offers: "Leaflets, folded", needs: "a designer" });
    const [mine] = await store.own.mineForThem(9);
    expect(mine).toMatchObject({ wish: { name: "Ana" }, shared: [["Leaflets", "leaflet"]] });
    expect(await store.own.theirsForMe(9)).toMatchObject([{ wish: { name: "Ben" } }]);
    if (!mine) throw new Error("nothing");
    const undo = await store.aside.putAside(store.own.asideKey("needs", mine));
    expect(await store.own.mineForThem(9)).toEqual([]);
    await undo();
    await phone.preferences.loadPreferences();
    expect(await store.own.mineForThem(9)).toHaveLength(1);
  });

  test("is on no card that others scan", async () => {
    await store.card.editOwnCard({ name: "Me", offers: "Leaflets", needs: "a designer" });
    const text = store.card.cardText(await store.card.ownCard());
    expect(text).not.toContain("Leaflets");
    expect(text).not.toContain("designer");
  });
});
