import fc from "fast-check";
import { expect, test } from "vitest";
import { CannotRead } from "../../../pwa/src/ways_in/found";
import { readAny } from "../../../pwa/src/ways_in/read_any";

function readOrRefuse(text: string): void {
  try {
    for (const { name, email, phone, link, ways, left, photo } of readAny(text)) {
      expect(name.length).toBeLessThanOrEqual(200);
      expect((email ?? "").length).toBeLessThanOrEqual(320);
      expect((phone ?? "").length).toBeLessThanOrEqual(60);
      expect(link ?? "https://").toMatch(/^https?:\/\//);
      expect(ways.length + left.length).toBeLessThanOrEqual(40);
      expect(photo ?? "/9j/").toMatch(/^\/9j\//);
      expect(name.isWellFormed()).toBe(true);
    }
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
  }
}

const pieces = fc.constantFrom(
  "BEGIN:VCARD\r\n",
  "END:VCARD\r\n",
  "FN:",
  "N:a;b\\;c;;",
  'item1.TEL;TYPE="work,:',
  ";ENCODING=QUOTED-PRINTABLE:=C3=\r\n",
  "PHOTO;ENCODING=b:/9j/",
  "MECARD:",
  "\\",
  ";",
  ":",
  "=",
  "\r\n ",
  "\n",
  "\t",
  "\u0000",
  "\ud800",
  "https://www.linkedin.com/in/%",
  "tel:",
  "mailto:%ff@x.example",
  "+49 (0)30 ",
  "GmbH ",
  "Straße 1",
  "ana@lumen.example",
);

test("any text is read or refused with a code", () => {
  const text = fc.array(fc.oneof(pieces, fc.string({ unit: "binary" })), { maxLength: 40 });
  fc.assert(
    fc.property(text, (parts) => readOrRefuse(parts.join(""))),
    { numRuns: 1500 },
  );
});

// A regular expression that backtracks would need minutes or years for these, not a moment.
test.each([
  ["spaces", " ".repeat(200_000)],
  ["digits", "1 ".repeat(100_000)],
  ["points", "a.".repeat(100_000)],
  ["at signs", "a@a.".repeat(50_000)],
  ["streets", "1a ".repeat(60_000)],
  ["one line of a card", `BEGIN:VCARD\nTEL${";".repeat(2_000_000)}:1`],
  ["quotes in a card", `BEGIN:VCARD\nTEL;TYPE=${'"'.repeat(2_000_000)}:1`],
  ["semicolons ending softly", `BEGIN:VCARD\n${`NOTE${";".repeat(1_900)}=\n`.repeat(5_000)}`],
  ["soft breaks", `BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:${"=\n".repeat(1_000_000)}`],
  ["folds", `BEGIN:VCARD\nNOTE:${"\n ".repeat(2_000_000)}`],
  ["escapes", `BEGIN:VCARD\nN:${"\\;".repeat(2_000_000)}`],
  ["base64", `BEGIN:VCARD\nPHOTO;ENCODING=b:/9j/${"A".repeat(8_000_000)}`],
  ["fields of a MECARD", `MECARD:${"TEL:1;".repeat(200_000)}`],
  ["a long address", `https://x.example/${"a-".repeat(100_000)}`],
  ["words", "Ana ".repeat(100_000)],
  ["role words", "head of head of ".repeat(20_000)],
  ["one word without end", "leiter".repeat(100_000)],
])(
  "%s without end are over in a moment",
  (_, text) => {
    readOrRefuse(text);
  },
  5_000,
);
