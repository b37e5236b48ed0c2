import fc from "fast-check";
import { encodeQR } from "qr";
import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { readVcards } from "../../../pwa/src/ways_in/vcard";
import { folded, writeVcard } from "../../../pwa/src/ways_in/write_vcard";

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

/** As a camera would see it: black on white, some pixels a module. */
function seen(rows: boolean[][], scale = 4) {
  const side = rows.length * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [y, row] of rows.entries())
    for (const [x, dark] of row.entries())
      for (let at = 0; dark && at < scale * scale; at++) {
        const pixel = ((y * scale + Math.floor(at / scale)) * side + x * scale + (at % scale)) * 4;
        data.fill(0, pixel, pixel + 3);
      }
  return { width: side, height: side, data };
}

test("what my card says is what another phone reads, out of the code itself", () => {
  const text = writeVcard(PETRA);
  const read = decodeQR(seen(encodeQR(text, "raw", { ecc: "medium", border: 4 })));
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
