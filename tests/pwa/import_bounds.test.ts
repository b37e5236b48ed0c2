import { expect, test } from "vitest";
import { FORMATS, formatOf } from "../../pwa/src/takeout/formats";
import { readText } from "../../pwa/src/takeout/read_text";
import type { ReadPiece } from "../../pwa/src/takeout/understood";
import { IMPORT_CASES } from "./import_cases";

const read = (text: string): ReadPiece[] => [...(formatOf("file", text)?.read(text) ?? [])];
const card = (name: string) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEND:VCARD\n`;
const monica = '{"version":"1","app_version":"4","account":';

test("a file of more than 5,000 cards is refused, one of 5,000 is read", () => {
  const cards = (count: number) => Array.from({ length: count }, (_, at) => card(`Ana ${at}`)).join("");
  expect(read(cards(5_000))).toHaveLength(5_000);
  expect(() => read(cards(5_001))).toThrowError(expect.objectContaining({ code: "too_many_cards" }));
});

test.each([
  ["too_big", `${monica}{}, "padding": "${" ".repeat(10 * 1024 * 1024)}"}`],
  ["not_understood", `${monica}{}`],
  ["not_understood", monica + "[".repeat(1_000_000)],
  ["not_known", `${monica}[]}`],
])("an export that is %s is refused", (code, text) => {
  expect(() => read(text)).toThrowError(expect.objectContaining({ code }));
});

test("an entry nested deeper than can be written costs only itself", () => {
  const deep = "[".repeat(20_000) + "]".repeat(20_000);
  const found = read(
    `${monica}{"data":[{"type":"contact","values":[${deep},{"properties":{"first_name":"Ana"}}]}]}}`,
  );
  expect(found).toMatchObject([{ problem: "not_understood" }, { name: "Ana" }]);
});

test("a table of a thousand columns is read, and a row of a thousand cells in a narrow one is named", () => {
  const more = Array.from({ length: 990 }, (_, at) => `x${at}`).join(",");
  const wide = read(`First Name,Last Name,Labels,${more}\nAna,Souza,Choir${",".repeat(990)}\n`);
  expect(wide).toMatchObject([{ name: "Ana Souza", piece: { person: { tags: ["Choir"] } } }]);
  const narrow = read(`First Name,Last Name,Labels\n${"x,".repeat(1_000)}\nBen,Carter,\n`);
  expect(narrow).toMatchObject([{ problem: "too_many_cells" }, { name: "Ben Carter" }]);
});

test("a calendar of 20,000 meetings is read in one pass", () => {
  const event = (at: number) =>
    `BEGIN:VEVENT\nUID:${at}\nDTSTART:20240301T100000Z\nATTENDEE:mailto:a@lumen.example\nEND:VEVENT\n`;
  const events = Array.from({ length: 20_000 }, (_, at) => event(at)).join("");
  expect(read(`BEGIN:VCALENDAR\n${events}END:VCALENDAR\n`)).toHaveLength(20_000);
});

test.each([
  "",
  "\ufeff",
  "Dear all,\nsee you on Monday",
  '{"format":"other"}',
  "Name,Mail\nAna,a@lumen.example",
  "PK\u0003\u0004",
])("%j is of no known program", (text) => {
  expect(formatOf("Connections.csv", text)).toBeNull();
});

test("a mark of the encoding that was left in the text changes nothing", async () => {
  for (const { format, name, file } of IMPORT_CASES) {
    const text = await readText(await file());
    const reader = FORMATS.find((one) => one.name === format);
    expect([...(reader?.read(`\ufeff${text}`) ?? [])], name).toEqual([...(reader?.read(text) ?? [])]);
  }
});

test("a program is known under any name, and its cases by no other", async () => {
  for (const { format, name, file } of IMPORT_CASES) {
    const text = await readText(await file());
    const expected = format === "linkedin_recommendations_given" ? "linkedin_recommendations" : format;
    expect(formatOf("anything.txt", text)?.name, name).toBe(expected);
  }
});
