import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Found, nobody } from "../../pwa/src/ways_in/found";
import { everything, newDevice, type TestDevice } from "./helpers/device";

let device: TestDevice;
let store: typeof import("../../pwa/src/store/found_people");
let known: typeof import("../../pwa/src/store/known_people");

beforeEach(async () => {
  device = await newDevice();
  store = await import("../../pwa/src/store/found_people");
  known = await import("../../pwa/src/store/known_people");
});
afterEach(() => device.stop());

const card = (fields: Partial<Found>): Found => ({ ...nobody(), ...fields });
const ANA = card({
  name: "Ana Souza",
  company: "Lumen",
  role: "CTO",
  email: "ana@lumen.example",
  phone: "+49 151 1234567",
  link: "https://www.linkedin.com/in/ana-souza",
  ways: [{ kind: "email", label: "home", value: "ana@home.example" }],
  photo: "/9j/AAAA",
});

async function rows(noun: string): Promise<Record<string, unknown>[]> {
  const all = await everything(device);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(`${noun}|`))
    .map(([, fields]) => fields as Record<string, unknown>)
    .filter((fields) => fields.deleted_at == null);
}

describe("a card that is kept", () => {
  test("brings the person, the photo and where we met, and undo takes all of it back", async () => {
    const { personId, undo } = await store.keepFound(ANA, { on: "2026-11-22", eventId: "e1" });
    expect(await device.people.findPerson(personId)).toMatchObject({ name: "Ana Souza", ways: ANA.ways });
    expect(await rows("photos")).toMatchObject([{ image: "/9j/AAAA" }]);
    expect(await rows("moments")).toMatchObject([{ kind: "met", person_ids: [personId], event_id: "e1" }]);
    await undo();
    expect([...(await rows("people")), ...(await rows("photos")), ...(await rows("moments"))]).toEqual([]);
  });

  test("a card that only came in logs no meeting", async () => {
    await store.keepFound(ANA, null);
    expect(await rows("moments")).toEqual([]);
  });

  test("an address book is taken back as one", async () => {
    const list = Array.from({ length: 1200 }, (_, at) => card({ name: `P ${at}` }));
    const seen: number[] = [];
    const undo = await store.keepAllFound(list, (done) => seen.push(done));
    expect(await rows("people")).toHaveLength(1200);
    expect(seen.at(-1)).toBe(1);
    await undo();
    expect(await rows("people")).toEqual([]);
  });
});

describe("somebody who is here already", () => {
  const find = async (fields: Partial<Found>) => {
    const people = await known.KnownPeople.load();
    return people.find(card(fields))?.name ?? null;
  };

  test.each([
    ["the mail address, however it is written", { email: "ANA@lumen.example" }],
    ["another address of theirs", { email: "ana@home.example" }],
    ["the number as it is dialled at home", { phone: "0151/1234567" }],
    ["their page, from another country's site", { link: "https://de.linkedin.com/in/Ana-Souza/" }],
    ["one of the further ways", { ways: [{ kind: "phone" as const, label: "", value: "00491511234567" }] }],
  ])("is known by %s", async (_, fields) => {
    await store.keepFound(ANA, null);
    expect(await find(fields)).toBe("Ana Souza");
  });

  test.each([
    ["the name alone", { name: "Ana Souza", company: "Lumen" }],
    ["a short number", { phone: "34567" }],
    ["nothing", {}],
  ])("is not known by %s", async (_, fields) => {
    await store.keepFound(ANA, null);
    expect(await find(fields)).toBeNull();
  });

  test("the front page of a firm is nobody's own", async () => {
    await store.keepFound(card({ name: "Ben", link: "https://lumen.example/" }), null);
    expect(await find({ link: "https://lumen.example" })).toBeNull();
  });
});

describe("adding a card to somebody", () => {
  const added = async (before: Partial<Found>, news: Partial<Found>) => {
    const { personId } = await store.keepFound(card({ name: "Ana", ...before }), null);
    const person = await device.people.findPerson(personId);
    if (!person) throw new Error("gone");
    const undo = await store.addToPerson(person, card({ name: "Ana", ...news }), null);
    return { person: await device.people.findPerson(personId), before: person, undo, personId };
  };

  test("fills gaps, puts other ways beside the first, and replaces nothing", async () => {
    const { person } = await added(
      { email: "ana@lumen.example", company: "Lumen" },
      {
        name: "A. Souza",
        email: "ana@other.example",
        phone: "555 1234567",
        company: "Other",
        role: "CEO",
        notes: "likes tea",
        tags: ["climate"],
      },
    );
    expect(person).toMatchObject({
      name: "Ana",
      other_names: ["A. Souza"],
      email: "ana@lumen.example",
      company: "Lumen",
      role: "CEO",
      phone: "555 1234567",
      ways: [{ kind: "email", label: "", value: "ana@other.example" }],
      notes: "CEO, Other\nlikes tea",
      tags: ["climate"],
    });
  });

  test("what is there already, written another way, is not added again", async () => {
    const { person, before } = await added(ANA, {
      ...ANA,
      email: "ANA@LUMEN.example",
      phone: "0151 1234567",
      photo: null,
    });
    expect(person).toEqual({ ...before, pending: true });
  });

  test("is taken back whole", async () => {
    const { undo, before, personId } = await added({}, { ...ANA, name: "Ana" });
    await undo();
    const after = await device.people.findPerson(personId);
    expect({ email: after?.email, ways: after?.ways, notes: after?.notes }).toEqual({
      email: before.email,
      ways: [],
      notes: null,
    });
  });
});

describe("shared words", () => {
  const keep = async (as: "moment" | "link" | "notes", text: string, link: string | null = null) => {
    const { personId } = await store.keepFound(card({ name: "Ana", notes: "likes tea" }), null);
    const person = await device.people.findPerson(personId);
    if (!person) throw new Error("gone");
    await store.keepWords(person, as, { text, link, on: "2026-11-22" });
    return device.people.findPerson(personId);
  };

  test("become a note of the day, a link or a line of the notes", async () => {
    await keep("moment", "won the grant");
    expect(await rows("moments")).toMatchObject([
      { kind: "note", text: "won the grant", happened_on: "2026-11-22" },
    ]);
    expect(await keep("link", "see", "https://ana.example/")).toMatchObject({ link: "https://ana.example/" });
    expect(await keep("notes", "won the grant")).toMatchObject({ notes: "likes tea\nwon the grant" });
  });

  test("too many for the notes are refused, not cut", async () => {
    await expect(keep("notes", "x".repeat(20_000))).rejects.toMatchObject({ code: "invalid" });
  });
});
