import fc from "fast-check";
import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { codeOf } from "../../../pwa/src/views/own_card/code";
import { folded } from "../../../pwa/src/ways_in/fold_lines";
import { readVcards } from "../../../pwa/src/ways_in/vcard";
import { writeVcard } from "../../../pwa/src/ways_in/write_vcard";

const PETRA = {
  name: "Petra Müller-Lüdenscheidt",
  company: "Beispiel; Söhne, KG",
  role: "Head of \\ everything",
  email: "petra@beispiel.example",
  phone: "+49 221 123456",
  link: "https://beispiel.example/petra",
  address: "Musterstraße 12a\n50667 Köln",
  note: "Asks; answers, listens",
};

/** The picture on the screen as a camera would see it: black on white, some pixels a module. */
function seen({ side, path }: { side: number; path: string }, scale = 4, white = 3) {
  const width = (side + 2 * white) * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = 0; row < scale; row++) {
      const from = ((Number(y) + white) * scale + row) * width + (Number(x) + white) * scale;
      for (let at = from; at < from + Number(length) * scale; at++) data.fill(0, at * 4, at * 4 + 3);
    }
  return { width, height: width, data };
}

test("what my card says is what another phone reads, out of the code itself", () => {
  const code = codeOf(writeVcard(PETRA));
  const read = code ? decodeQR(seen(code)) : "";
  const { note, ...same } = PETRA;
  expect(readVcards(read)).toMatchObject([{ ...same, notes: note }]);
});

test("a file folds long lines and tears no letter", () => {
  const text = folded(writeVcard({ name: "Ana", note: "é👩🏽‍🚀".repeat(60) }));
  const longest = Math.max(...text.split("\r\n").map((line) => new TextEncoder().encode(line).length));
  expect(longest).toBeLessThanOrEqual(75);
  expect(readVcards(text)[0]?.notes).toBe("é👩🏽‍🚀".repeat(60));
});

test("whatever is written on a card is read back as it was", () => {
  const line = fc
    .string({ minLength: 1, maxLength: 40, unit: "grapheme" })
    .map((text) => text.replace(/[\p{Cc}\p{Zs}\u2028\u2029]+/gu, " ").trim())
    .filter((text) => text !== "");
  fc.assert(
    fc.property(line, line, line, (name, company, note) => {
      const [found] = readVcards(folded(writeVcard({ name, company, note })));
      expect([found?.name, found?.company, found?.notes]).toEqual([name, company, note]);
    }),
  );
});

test("a code that asks for a steady hand is said so, one that holds too much is none", () => {
  expect(codeOf(writeVcard({ name: "Ana", email: "ana@lumen.example" }))?.isDense).toBe(false);
  expect(codeOf("x".repeat(600))?.isDense).toBe(true);
  expect(codeOf("x".repeat(3000))).toBeNull();
});
