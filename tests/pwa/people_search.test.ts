import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

async function index(list: Parameters<TestDevice["people"]["addPeople"]>[0]): Promise<string[]> {
  const { ids } = await phone.people.addPeople(list);
  await phone.index.startPeople();
  return ids;
}

const found = (query: string) => phone.search.searchPeople(query).map((at) => phone.index.rowAt(at).name);
const settled = (name: string, query = "") => expect.poll(() => found(query)).toContain(name);

describe("finding people", () => {
  test("ranks a name that starts so before a word in it, before a part of it, before all else", async () => {
    await index([
      { name: "Zoe", notes: "knows ana" },
      { name: "Diana" },
      { name: "Maria Ana" },
      { name: "Ana Souza" },
      { name: "Jo-Ana" },
      { name: "Bo" },
    ]);
    expect(found("ana")).toEqual(["Ana Souza", "Jo-Ana", "Maria Ana", "Diana", "Zoe"]);
  });

  test("takes several words in any order, and all must match", async () => {
    await index([
      { name: "Ana Souza", company: "Lumen" },
      { name: "Ana Bell", company: "Orbit" },
      { name: "Bo" },
    ]);
    expect(found("lumen ana")).toEqual(["Ana Souza"]);
    expect(found("souza a")).toEqual(["Ana Souza"]);
    expect(found("ana orbit lumen")).toEqual([]);
  });

  test("nothing typed is everyone by name", async () => {
    await index([{ name: "bo" }, { name: "Émile" }, { name: "Ana" }, { name: "Zoë" }]);
    expect(found("")).toEqual(["Ana", "bo", "Émile", "Zoë"]);
    expect(found("   ")).toHaveLength(4);
  });

  const scripts: [string, string[]][] = [
    ["José Łukasz Strauß", ["jose", "JOSÉ", "lukasz", "strauss"]],
    ["Søren Ærø", ["soren", "aero"]],
    ["Ελένη Παπαδοπούλου", ["ελενη", "ΠΑΠΑ"]],
    ["Наталья Ёлкина", ["наталья", "елк"]],
    ["محمد العربي", ["محمد", "العربي"]],
    ["דוד בן־גוריון", ["דוד", "גוריון"]],
    ["山田太郎", ["山田", "太郎"]],
    ["김민준", ["김", "민준"]],
    ["प्रिया शर्मा", ["प्रिया"]],
    ["สมชาย", ["สมชาย"]],
    ["👩🏽‍🚀 Astra", ["👩🏽‍🚀", "astra"]],
    ["İpek Işık", ["ipek", "isik"]],
    ["O'Brien\tTab\nLine", ["o'brien", "brien", "tab line"]],
  ];
  for (const [name, queries] of scripts) {
    test(`finds ${JSON.stringify(name)} however it is typed`, async () => {
      await index([{ name }, { name: "Somebody Else" }]);
      for (const query of queries) expect(found(query)).toEqual([name.replace(/\s+/g, " ")]);
    });
  }

  test("looks in company, role, tags, notes, moments, events and help", async () => {
    const { id: eventId } = await phone.events.addEvent({ name: "Symposium" });
    const told = "likes orchids";
    await phone.capture.capture({
      name: "Ana",
      told,
      thankFor: "a ladder",
      eventId,
      tags: ["climber"],
      today: "2026-11-22",
    });
    await index([{ name: "Bo", company: "Lumen", role: "Gardener", notes: "plays cello" }]);
    for (const [query, name] of Object.entries({
      orchids: "Ana",
      ladder: "Ana",
      symposium: "Ana",
      climb: "Ana",
      lumen: "Bo",
      garden: "Bo",
      cello: "Bo",
    }))
      expect(found(query)).toEqual([name]);
  });
});

describe("the index follows what is edited", () => {
  test("a person added, renamed, deleted or restored is where they belong at once", async () => {
    const [ana = ""] = await index([{ name: "Ana" }, { name: "Cy" }]);
    await phone.people.addPeople([{ name: "Bo" }]);
    await settled("Bo");
    expect(found("")).toEqual(["Ana", "Bo", "Cy"]);
    await phone.people.editPerson(ana, { name: "Zoe" });
    await settled("Zoe");
    expect(found("")).toEqual(["Bo", "Cy", "Zoe"]);
    expect(found("ana")).toEqual([]);
    const undo = await phone.people.removePerson(ana);
    await expect.poll(() => found("")).toEqual(["Bo", "Cy"]);
    await undo();
    await settled("Zoe", "zo");
    expect(phone.index.peopleCount.value).toBe(3);
  });

  test("a renamed event is found at everyone met there", async () => {
    const { id: eventId } = await phone.events.addEvent({ name: "Symposium" });
    await phone.capture.capture({ name: "Ana", eventId, today: "2026-11-22" });
    await phone.index.startPeople();
    await phone.events.editEvent(eventId, { name: "Colloquium" });
    await settled("Ana", "colloq");
    expect(found("sympos")).toEqual([]);
  });

  test("an edit just before the app closes is found after it opens, with the packed index or without", async () => {
    const [ana = ""] = await index([{ name: "Ana" }, { name: "Bo" }]);
    await phone.index.rewrite();
    await phone.people.editPerson(ana, { name: "Anastasia", notes: "orchids" });
    for (const lost of [false, true]) {
      phone = await phone.again();
      if (lost) await phone.open.writing((tx) => tx.objectStore("kv").delete("people_index"));
      await phone.index.startPeople();
      expect(found("orchids")).toEqual(["Anastasia"]);
      expect(found("")).toEqual(["Anastasia", "Bo"]);
    }
  });

  test("the packed index is stored with nothing left to read again", async () => {
    await index([{ name: "Ana" }]);
    await phone.people.addPeople([{ name: "Bo" }]);
    await settled("Bo");
    await phone.index.rewrite();
    expect(await phone.kv.getKv("touched")).toMatchObject({ at: {} });
    phone = await phone.again();
    await phone.index.startPeople();
    expect(found("")).toEqual(["Ana", "Bo"]);
  });

  test("before it is read, the first thirty are there by index", async () => {
    await phone.people.addPeople(Array.from({ length: 40 }, (_, at) => ({ name: `Person ${at + 10}` })));
    const started = phone.index.startPeople();
    await expect.poll(() => phone.index.firstRows.value.length).toBe(30);
    expect(phone.index.firstRows.value[0]?.name).toBe("Person 10");
    expect(phone.index.peopleCount.value).toBe(40);
    await started;
    expect(phone.index.peopleReady.value).toBe(true);
  });

  test("is the same after thousands of edits as when built anew", async () => {
    const list = Array.from({ length: 1_500 }, (_, at) => ({
      name: `Name ${(at * 7919) % 1_500}`,
      notes: `note ${at}`,
    }));
    await phone.index.startPeople();
    const { ids } = await phone.people.addPeople(list);
    for (const id of ids.slice(0, 40)) await phone.people.editPerson(id, { name: `Zed ${id.slice(-4)}` });
    await phone.people.removePerson(ids[50] ?? "");
    await expect.poll(() => phone.index.peopleCount.value).toBe(1_499);
    await expect.poll(() => found("zed").length).toBe(40);
    const queries = ["", "zed", "name 1", "note 77", "e"];
    const before = queries.map(found);
    phone = await phone.again();
    await phone.open.writing((tx) => tx.objectStore("kv").delete("people_index"));
    await phone.index.startPeople();
    expect(queries.map(found)).toEqual(before);
  });
});

test("ten thousand people with long notes are all found, a query a few steps", async () => {
  const { PeoplePack } = await import("../../pwa/src/store/people_pack");
  const { lineOf } = await import("../../pwa/src/store/people_line");
  const notes = "lorem ipsum ".repeat(850);
  const lines = Array.from({ length: 10_000 }, (_, at) =>
    lineOf(
      { id: `id-${at}`, pending: false, name: `Person ${at}`, notes },
      { lastOn: null, events: [], words: [] },
    ),
  );
  const pack = PeoplePack.of(lines);
  const search = (typed: string) => phone.search.findPeople(typed, {}, pack).positions;
  expect(search("person 9999").map((at) => pack.rowAt(at).id)).toEqual(["id-9999"]);
  expect(search("lorem")).toHaveLength(10_000);
  expect(search("person")).toHaveLength(10_000);
  expect(search("nobody at all")).toEqual([]);
});
