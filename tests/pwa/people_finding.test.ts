import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { slips } from "../../pwa/src/store/slips";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-22";
let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

async function index(...list: Parameters<TestDevice["people"]["addPeople"]>[0]): Promise<string[]> {
  const { ids } = await phone.people.addPeople(list);
  await phone.index.startPeople();
  return ids;
}

const NAMES = { close: "Nah", none: "Kein Kreis" };
const found = (query: string) =>
  phone.search.searchPeople(query, NAMES).map((at) => phone.index.rowAt(at).name);

describe("the obvious answer is first", () => {
  test("the name itself, its beginning, a word of it, company, tag, and only then what was written", async () => {
    await index(
      { name: "Zoe", notes: "knows ana" },
      { name: "Yan", tags: ["ana"] },
      { name: "Xi", company: "Ana & Sons" },
      { name: "Maria Ana" },
      { name: "Ana Souza" },
      { name: "Ana" },
      { name: "Wim", other_names: ["Ana"] },
    );
    expect(found("ana")).toEqual(["Ana", "Ana Souza", "Maria Ana", "Wim", "Xi", "Yan", "Zoe"]);
  });

  test("between equals, who was in touch last", async () => {
    const [first = "", second = ""] = await index(
      { name: "Ana Abel" },
      { name: "Ana Bell" },
      { name: "Ana Cole" },
    );
    await phone.moments.logMoment({ kind: "call", personIds: [first], on: "2026-01-02" });
    await phone.moments.logMoment({ kind: "call", personIds: [second], on: "2026-03-04" });
    await expect.poll(() => found("ana")).toEqual(["Ana Bell", "Ana Abel", "Ana Cole"]);
  });
});

test("everything written down anywhere is found", async () => {
  const [ana = ""] = await index({
    name: "Ana",
    other_names: ["Nanette"],
    past_work: [{ company: "Kestrel", role: "Baker", until: "" }],
    ways: [{ kind: "email", label: "home", value: "nest@example.org" }],
    needs: "a piano",
    pinned_note: "vegetarian",
    introduced_by: null,
  });
  await phone.promises.addPromise({ person_id: ana, what: "send the recipe" });
  await phone.edit.transact([
    { noun: "thanks", id: crypto.randomUUID(), fields: { person_id: ana, words: "your patience" } },
    {
      noun: "journal",
      id: crypto.randomUUID(),
      fields: { written_on: TODAY, words: "a long walk", person_ids: [ana] },
    },
  ]);
  await expect.poll(() => found("walk")).toEqual(["Ana"]);
  for (const query of ["nanette", "kestrel", "baker", "nest@", "piano", "vegetarian", "recipe", "patience"])
    expect(found(query)).toEqual(["Ana"]);
});

describe("filters written as words", () => {
  beforeEach(async () => {
    await index(
      { name: "Ana", tags: ["climate tech", "rust"], circle: "close" },
      { name: "Bo", tags: ["climate"], notes: "rust everywhere" },
      { name: "Cy", circle: "light" },
    );
    const { id } = await phone.events.addEvent({ name: "Open Day" });
    const { ids } = await phone.people.addPeople([{ name: "Di" }]);
    await phone.moments.logMoment({ kind: "met", personIds: ids, eventId: id, on: TODAY });
    await expect.poll(() => found("event:open")).toEqual(["Di"]);
  });

  const cases: [string, string[]][] = [
    ["tag:rust", ["Ana"]],
    ["tag:clim", ["Ana", "Bo"]],
    ["tag:tech", ["Ana"]],
    ['tag:"climate"', ["Bo"]],
    ['TAG:"Climate Tech"', ["Ana"]],
    ["stichwort:climate bo", ["Bo"]],
    ["tag:climate tag:rust", ["Ana"]],
    ["circle:close", ["Ana"]],
    ["kreis:nah", ["Ana"]],
    ["circle:none", ["Bo", "Di"]],
    ['event:"Open Day"', ["Di"]],
    ["treffen:day", ["Di"]],
    ["event:nowhere", []],
    ["tag:", ["Ana", "Bo", "Cy", "Di"]],
    ['"rust everywhere"', ["Bo"]],
  ];
  for (const [query, names] of cases)
    test(`${query} is ${names.join(", ")}`, () => expect(found(query)).toEqual(names));
});

const letter = fc.constantFrom(..."abcdefghijklmnoprstuvwz");
const wordOf = (minLength: number) =>
  fc.array(letter, { minLength, maxLength: 12 }).map((each) => each.join(""));
type Slip = { kind: "missing" | "extra" | "wrong" | "swapped"; at: number; letter: string };
const slip = fc.record({
  kind: fc.constantFrom("missing", "extra", "wrong", "swapped"),
  at: fc.nat(),
  letter,
});

function slipped(word: string, { kind, at: anywhere, letter }: Slip): string {
  const at = anywhere % (kind === "swapped" ? word.length - 1 : word.length);
  const [before, after] = [word.slice(0, at), word.slice(at)];
  if (kind === "missing") return before + after.slice(1);
  if (kind === "extra") return before + letter + after;
  if (kind === "wrong") return before + letter + after.slice(1);
  return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
}

describe("slips of the finger", () => {
  test("one slip in a word of four letters, two in one of eight, wherever they are", async () => {
    const { learnWords, near } = await import("../../pwa/src/store/people_typos");
    fc.assert(
      fc.property(wordOf(5), slip, (word, one) => {
        learnWords(word);
        const typed = slipped(word, one as Slip);
        return typed.length < 4 || typed === word || slips(typed, word, 1) > 1 || near(typed).length > 0;
      }),
    );
    fc.assert(
      fc.property(wordOf(9), slip, slip, (word, one, other) => {
        learnWords(word);
        const typed = slipped(slipped(word, one as Slip), other as Slip);
        return typed.length < 8 || typed === word || slips(typed, word, 2) > 2 || near(typed).length > 0;
      }),
    );
  });

  const typed: [string, string[]][] = [
    ["mulelr", ["Ben Müller"]],
    ["mller", ["Ben Müller"]],
    ["muellr", []],
    ["lindqvsit", ["Bo Lindqvist"]],
    ["lindkwist", ["Bo Lindqvist"]],
    ["bne", []],
    ["mulelr lumen", ["Ben Müller"]],
    ["mulelr orbit", []],
  ];
  for (const [query, names] of typed)
    test(`${query} finds ${names.join(", ") || "nobody"}`, async () => {
      await index({ name: "Ben Müller", company: "Lumen" }, { name: "Bo Lindqvist" });
      await phone.words.learnEveryone();
      expect(found(query)).toEqual(names);
    });

  test("are not looked for where what was typed is found", async () => {
    await index({ name: "Ana Miller" }, { name: "Bo Muller" });
    await phone.words.learnEveryone();
    expect(found("muller")).toEqual(["Bo Muller"]);
  });
});

test("why somebody was found is told in their own letters", async () => {
  const [id = ""] = await index({
    name: "Ana",
    notes: "Grüßt jeden Morgen die Möwen am Straußberg, seit Jahren.",
  });
  const { writtenWhy } = await import("../../pwa/src/store/people_why");
  const why = await writtenWhy(phone.index.rowAt(0), [["strauss"]], 1);
  expect(why).toMatchObject({ from: "people", marked: { hit: "Strauß", after: "berg, seit Jahren." } });
  expect(phone.index.rowAt(0).id).toBe(id);
});

test("recent searches are the latest few, and leave with the owner", async () => {
  const kept = new Map<string, string>();
  globalThis.localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    clear: () => kept.clear(),
  } as unknown as Storage;
  const recent = await import("../../pwa/src/store/recent_searches");
  for (const search of ["ana", " bo ", "ana", ""]) recent.noteSearch(search);
  expect(recent.recentSearches.value).toEqual(["ana", "bo"]);
  const { forgetDevice } = await import("../../pwa/src/store/forget_device");
  await forgetDevice();
  expect(recent.recentSearches.value).toEqual([]);
  expect(kept.size).toBe(0);
});
