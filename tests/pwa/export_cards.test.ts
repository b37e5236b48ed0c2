import fc from "fast-check";
import ICAL from "ical.js";
import { beforeEach, expect, test } from "vitest";
import { readVcards } from "../../pwa/src/ways_in/vcard";
import { writeVcard } from "../../pwa/src/ways_in/write_vcard";
import { newDevice, type TestDevice } from "./helpers/device";

let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

/** As an independent library reads it: [property, parameters, value...]. */
function lines(card: string): [string, Record<string, unknown>, unknown][] {
  const parsed = ICAL.parse(card) as [string, [string, Record<string, unknown>, string, unknown][]];
  const [, properties] = parsed;
  return properties.map(([name, params, , ...values]) => [
    name,
    params,
    values.length > 1 ? values : values[0],
  ]);
}

const said = (card: string, name: string) => lines(card).find(([property]) => property === name)?.[2];

async function cards(): Promise<string> {
  return (await (await import("../../pwa/src/store/export_cards")).exportCards()).text();
}

const IMAGE = `${"/9j/4AAQSkZJRgABAQ".repeat(40)}`;

async function ana() {
  const { ids } = await phone.people.addPeople([
    {
      name: "Ana Souza",
      other_names: ["Anita"],
      company: "Käse, Wein; \\Brot",
      email: "ana@lumen.example",
      phone: "+49 30 123",
      link: "https://lumen.example/a,b;c",
      address: "Main Street 1\nBerlin",
      tags: ["choir", "a, b"],
      notes: "private",
      ways: [
        { kind: "email", label: "work", value: "ana@work.example" },
        { kind: "phone", label: "Summer house", value: "040 1" },
      ],
    },
    { name: "Ben" },
  ]);
  const [id = ""] = ids;
  await phone.photos.setPhoto(id, IMAGE);
  const { addMilestone } = await import("../../pwa/src/store/milestones");
  const day = { kind: "birthday" as const, label: null, repeats: "yearly" as const, remind_before: null };
  await addMilestone({ ...day, person_id: id, month: 2, day_of_month: 29, year: null, noted_for: null });
  return id;
}

test("our own reader finds everything again that the card may say", async () => {
  const id = await ana();
  const [first, second] = readVcards(await cards());
  expect(first).toMatchObject({
    name: "Ana Souza",
    other_names: ["Anita"],
    company: "Käse, Wein; \\Brot",
    email: "ana@lumen.example",
    phone: "+49 30 123",
    link: "https://lumen.example/a,b;c",
    address: "Main Street 1\nBerlin",
    tags: ["choir", "a, b"],
    notes: null,
    birthday: "--02-29",
    photo: IMAGE,
    left: [],
  });
  expect(first?.ways).toEqual([
    { kind: "email", label: "work", value: "ana@work.example" },
    { kind: "phone", label: "summer house", value: "040 1" },
  ]);
  expect(second).toMatchObject({ name: "Ben", photo: null, birthday: null });
  expect(await cards()).toContain(`UID:${id}\r\n`);
});

test("an independent library reads it too, and no line is longer than it may be", async () => {
  await ana();
  const text = await cards();
  expect(Math.max(...text.split("\r\n").map((line) => new TextEncoder().encode(line).length))).toBeLessThan(
    76,
  );
  const [card = ""] = text.split(/(?<=END:VCARD\r\n)/);
  expect(said(card, "fn")).toBe("Ana Souza");
  expect(said(card, "org")).toBe("Käse, Wein; \\Brot");
  expect(said(card, "url")).toBe("https://lumen.example/a,b;c");
  expect(said(card, "photo")).toBe(IMAGE);
  expect(lines(card).filter(([name]) => name === "email")).toHaveLength(2);
  expect(text).not.toContain("private");
});

test("whatever somebody is called, both readers hear the same", () => {
  const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(word, word, word, (name, company, address) => {
      const card = writeVcard({ name, company, address, tags: [name] });
      expect(
        card
          .split("\r\n")
          .slice(0, -1)
          .every((line) => /^[A-Z]+:/.test(line)),
      ).toBe(true);
      const letters = (text: unknown) =>
        String(text)
          .normalize("NFC")
          .replace(/[\s\p{C}\p{Z}]/gu, "");
      expect(letters(said(card, "fn"))).toBe(letters(name));
      if (letters(name) !== "") expect(letters(readVcards(card)[0]?.name)).toBe(letters(name));
      expect(said(card, "end")).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

test("an address on the web cannot end its line", () => {
  const card = writeVcard({ name: "Eve", link: "https://eve.example/\r\nEND:VCARD\r\nNOTE:x" });
  expect(card.match(/END:VCARD/g)).toHaveLength(2);
  expect(card.split("\r\n").filter((line) => line === "END:VCARD")).toHaveLength(1);
});
