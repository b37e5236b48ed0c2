import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST, type Piece } from "../../pwa/src/capture_text/piece";
import { readLine } from "../../pwa/src/capture_text/read_line";
import { cases, type Read } from "./capture_line_cases";

const TODAY = "2026-11-22";

function readAs(pieces: Piece[]): Read {
  const read: Record<string, unknown> = {};
  for (const { kind, text, due } of pieces) {
    if (kind === "tag") read.tags = [...((read.tags as string[]) ?? []), text].sort();
    else read[kind] = read[kind] ? `${read[kind]} / ${text}` : text;
    if (due) read.due = due;
  }
  return read;
}

test.each(cases)("%s", (line, wanted) => {
  expect(readAs(readLine(line, TODAY))).toEqual(wanted);
});

const bits = fc.constantFrom(
  ..."Ana|Souza|CTO| at |@|#|climate|, | - |–|/|(|)|told me about|thanks for|promised|by Friday|bei|versprochen|a@b.de|+49 170 123456|https://x.org/a|Dr.|PhD|.|?|张伟|👩🏽‍🚀|é|\n| ".split(
    "|",
  ),
);
const lines = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.array(fc.oneof(bits, fc.string({ maxLength: 6 })), { maxLength: 40 }).map((parts) => parts.join("")),
);

test("nothing that was typed is lost, and letters are enough for a name", () => {
  fc.assert(
    fc.property(lines, (line) => {
      const pieces = readLine(line, TODAY);
      const covered = new Set(
        pieces.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
      );
      const lost =
        [...line].length &&
        Array.from(line, (_, at) => at).filter((at) => !covered.has(at) && line[at]?.trim());
      expect(lost || []).toEqual([]);
      for (const { kind, text } of pieces) {
        expect(text.trim()).not.toBe("");
        expect(text.length).toBeLessThanOrEqual(LONGEST[kind]);
      }
      if (/\p{L}/u.test(line)) expect(pieces.filter(({ kind }) => kind === "name")).toHaveLength(1);
    }),
    { numRuns: 3_000 },
  );
});

/** The letters and figures of a piece, as a bag; what marks it ("at", "thank for", "by Friday") is no part of it. */
test("the words of name, role, company and text stand in it as they were typed", () => {
  fc.assert(
    fc.property(lines, (line) => {
      for (const { kind, text, from, to } of readLine(line, TODAY)) {
        if (!["name", "role", "company", "rest", "told"].includes(kind)) continue;
        const typed = line.slice(from, to).replace(/\s+/gu, " ");
        if (kind === "name" && /@|\//.test(typed)) continue;
        for (const word of text.split(/\s+/u)) expect(typed).toContain(word);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("a page of text pasted into the line is read in no time and kept whole", () => {
  const page = "Ana Souza, CTO at Lumen - told me about grants, (and) bees. ".repeat(400).trim();
  const pieces = readLine(page, TODAY);
  expect(pieces.find(({ kind }) => kind === "name")?.text).toBe("Ana Souza");
  expect(
    pieces
      .filter(({ kind }) => kind === "told" || kind === "rest")
      .map(({ text }) => text)
      .join(" ").length,
  ).toBeGreaterThan(19_000);
});
