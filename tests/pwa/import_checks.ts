import fc from "fast-check";
import { expect } from "vitest";
import { ImportProblem } from "../../pwa/src/takeout/import_problem";
import type { FoundPerson, Piece, ReadPiece } from "../../pwa/src/takeout/understood";

const DAY = /^[12]\d{3}-\d\d-\d\d$/;
const BIRTHDAY = /^(\d{4}|-)-\d\d-\d\d$/;
const CONTROLS = /(?![\n])\p{Cc}/u;

/** How many texts are tried: `VITE_IMPORT_RUNS=200000 VITE_IMPORT_SEED=7 npx vitest run …` for a long search. */
export const RUNS = Number(import.meta.env.VITE_IMPORT_RUNS ?? 60);
export const SEEDED = import.meta.env.VITE_IMPORT_SEED
  ? { seed: Number(import.meta.env.VITE_IMPORT_SEED) }
  : {};

/** Reads to the end: it may be refused by a code, and by nothing else; what was read can be kept as it is. */
export function readsOrRefuses(read: () => Iterable<ReadPiece>): void {
  try {
    for (const found of read()) {
      expect(Number.isInteger(found.line) && found.line > 0).toBe(true);
      expect(typeof found.name).toBe("string");
      if ("problem" in found) expect(typeof found.raw).toBe("string");
      else canBeKept(found.piece);
    }
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
  }
}

function canBeKept(piece: Piece): void {
  if (piece.what === "person") {
    personCanBeKept(piece.person);
    return;
  }
  expect(piece.source.length).toBeGreaterThan(0);
  if (piece.what === "moment") {
    fits(piece.moment.text, 20_000);
    expect(piece.moment.happened_on).toMatch(DAY);
    expect(piece.about.length).toBeGreaterThan(0);
    expect(piece.about.length).toBeLessThanOrEqual(200);
    for (const { name, email } of piece.about) expect([fits(name, 200), fits(email, 320)]).toBeTruthy();
  } else if (piece.what === "favor") {
    fits(piece.favor.what, 2_000);
    expect(piece.favor.happened_on ?? "2000-01-01").toMatch(DAY);
  } else {
    fits(piece.entry.words, 20_000);
    expect(piece.entry.written_on).toMatch(DAY);
  }
}

function personCanBeKept(person: FoundPerson): void {
  expect(person.name).not.toBe("");
  for (const text of [person.name, person.company, person.role, ...person.other_names]) fits(text, 200);
  fits(person.email, 320);
  fits(person.phone, 60);
  fits(person.link, 500);
  fits(person.address, 1_000);
  fits(person.notes, 20_000);
  fits(person.how_met, 500);
  for (const tag of person.tags) fits(tag, 60);
  for (const { kind, label, value } of person.ways) {
    fits(label, 60);
    fits(value, 1_000);
    if (kind === "link") expect(value).toMatch(/^https?:\/\//);
  }
  expect(person.link ?? "https://").toMatch(/^https?:\/\//);
  expect(person.birthday ?? "--01-01").toMatch(BIRTHDAY);
  expect(person.photo ?? "/9j/").toMatch(/^\/9j\//);
  expect(person.other_names.length <= 10 && person.ways.length <= 20 && person.tags.length <= 50).toBe(true);
}

function fits(text: string | null, most: number): void {
  if (text === null) return;
  expect(text.length).toBeLessThanOrEqual(most);
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(CONTROLS);
}

const SIGNS = [
  ...[
    '"',
    '""',
    ",",
    ";",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "\u0000",
    "\ud800",
    "\udc00",
    "\ufeff",
    "\u2028",
    "=",
    ":",
  ],
  ...[
    "javascript:alert(1)",
    "https://a.example/",
    "a@b.example",
    "+49 30 1234567",
    " ::: ",
    "* ",
    "\\n",
    "\\",
  ],
  ...[
    "2024-02-30",
    "2024-02-29T00:00:00Z",
    "1/2/2024",
    "--0230",
    "0000-00-00",
    "{",
    "}",
    "[",
    "]",
    "null",
    "1e999",
  ],
  ...[
    "END:VCARD\n",
    "BEGIN:VCARD\n",
    "BEGIN:VEVENT\n",
    "END:VEVENT\n",
    "=== NOTES ===\n",
    '"data":[',
    '{"a":',
  ],
];

/** Signs that mean something somewhere, among anything else. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 30 })
  .map((parts) => parts.join(""));

/** A file as somebody's program wrote it, torn somewhere and with something else put in, several times. */
export function tornFrom(text: string): fc.Arbitrary<string> {
  const start = text.slice(0, 8_000);
  const cut = fc.record({ at: fc.nat(start.length), gone: fc.nat(40), put: anyText });
  return fc.array(cut, { minLength: 1, maxLength: 6 }).map((cuts) => {
    let torn = start;
    for (const { at, gone, put } of cuts) torn = torn.slice(0, at) + put + torn.slice(at + gone);
    return torn;
  });
}
