import { beforeEach, expect, test } from "vitest";
import { newId } from "../../pwa/src/db/ids";
import { PAGES, TOLD } from "../../pwa/src/store/told";
import { newDevice, type TestDevice } from "./helpers/device";

let phone: TestDevice;
let elsewhere: typeof import("../../pwa/src/store/elsewhere");
let ana: string;
let ben: string;

beforeEach(async () => {
  phone = await newDevice();
  elsewhere = await import("../../pwa/src/store/elsewhere");
  const { ids } = await phone.people.addPeople([{ name: "Ana" }, { name: "Ben" }]);
  [ana = "", ben = ""] = ids;
  return () => phone.stop();
});

const keep = async (noun: string, fields: Record<string, unknown>) => {
  const id = newId();
  await phone.edit.transact([{ noun, id, fields }]);
  return id;
};
const names = (typed: string) => phone.search.searchPeople(typed).map((at) => phone.index.rowAt(at).name);
const places = async (typed: string) => (await elsewhere.findElsewhere(typed)).map(({ href }) => href);

test("every text of every noun that names people leads to them", async () => {
  const naming = { person_id: ana, a_id: ana, b_id: ben, person_ids: [ana] };
  const missing: string[] = [];
  const words: [string, string][] = [];
  for (const [noun, fields] of Object.entries(TOLD)) {
    const texts = Object.fromEntries(fields.map((field) => [field, `${noun}zz${field}`.replace("_", "")]));
    words.push(...Object.values(texts).map((word): [string, string] => [noun, word]));
    await keep(noun, { ...naming, ...texts });
  }
  await phone.index.startPeople();
  const { textsOf } = await import("../../pwa/src/store/people_texts");
  const told = ((await textsOf([ana])).get(ana) ?? []).map(({ from, text }) => `${from} ${text}`);
  for (const [noun, word] of words) {
    if (!names(word).includes("Ana")) missing.push(word);
    expect(told).toContain(`${noun} ${word}`);
  }
  expect(missing).toEqual([]);
});

test("what came of an introduction finds both", async () => {
  await keep("introductions", { a_id: ana, b_id: ben, why: "both sail", outcome: "They share a dinghy now" });
  await phone.index.startPeople();
  expect(names("dinghy").sort()).toEqual(["Ana", "Ben"]);
});

test("what has a page of its own opens there, though it names nobody", async () => {
  const journal = await keep("journal", {
    written_on: "2026-11-01",
    words: "The first crocus",
    person_ids: [],
  });
  const challenge = await keep("challenges", {
    kind: "own",
    started_on: "2026-11-01",
    days: 3,
    step: "Look for a crocus",
  });
  const event = await keep("events", { name: "Crocus Days", starts_on: "2026-11-01" });
  const purpose = await keep("purposes", { title: "A meadow", why: "Crocuses and bees" });
  const day = await keep("milestones", { label: "Plant crocuses", month: 10, day_of_month: 1 });
  expect((await places("crocus")).sort()).toEqual(
    [
      `/date?id=${day}`,
      `/events/${event}`,
      `/reflect/challenges/${challenge}`,
      `/reflect/journal/${journal}`,
      `/reflect/purpose/${purpose}`,
    ].sort(),
  );
});

test("all the words, without accents; the words that answered are marked", async () => {
  await phone.journal.writeEntry("Café with Élodie, and rain", "2026-11-01");
  expect((await elsewhere.findElsewhere("elodie cafe"))[0]?.marked).toMatchObject({ hit: "Élodie" });
  expect(await places("elodie tea")).toEqual([]);
  expect(await places("")).toEqual([]);
});

test("a day of somebody's is found with them and not once more", async () => {
  await keep("milestones", { label: "Their launch", month: 1, day_of_month: 1, person_id: ana });
  expect(await places("launch")).toEqual([]);
});

test("what was written a moment ago is found, and what was deleted is not", async () => {
  expect(await places("heron")).toEqual([]);
  const { undo } = await phone.journal.writeEntry("A heron at the canal", "2026-11-01");
  expect(await places("heron")).toHaveLength(1);
  await undo();
  expect(await places("heron")).toEqual([]);
});

test("a filter asks for people only, and a broad word does not flood the screen", async () => {
  for (let n = 0; n < 9; n++) await phone.journal.writeEntry(`Rain ${n}`, "2026-11-01");
  expect(await places("rain")).toHaveLength(6);
  expect(await places("rain tag:climate")).toEqual([]);
});

test("every noun of the notebook is searched, or is known to have no words", async () => {
  const { nouns } = await import("../../pwa/src/db/nouns");
  const wordless = [
    "reviews",
    "dormant_answers",
    "people",
    "photos",
    "merges",
    "own_card",
    "preferences",
    "imports",
  ];
  const searched = new Set([...Object.keys(TOLD), ...Object.keys(PAGES), ...wordless]);
  expect(Object.keys(nouns).filter((noun) => !searched.has(noun))).toEqual([]);
});
