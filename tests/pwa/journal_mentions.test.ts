import { describe, expect, test } from "vitest";
import { aboutAfter, mentionAt, namedIn, piecesOf, withMention } from "../../pwa/src/rules/mentions";

const ana = { id: "a", names: ["Ana"] };
const souza = { id: "s", names: ["Ana Souza", "アナ"] };
const chen = { id: "c", names: ["陈伟"] };
const salma = { id: "m", names: ["سلمى الخطيب"] };

describe("an @ that is being typed", () => {
  test.each([
    ["Lunch with @", { from: 11, typed: "" }],
    ["Lunch with @An", { from: 11, typed: "An" }],
    ["@Ana So", { from: 0, typed: "Ana So" }],
    ["今天@陈", { from: 2, typed: "陈" }],
    ["شكرا @سلمى ال", { from: 5, typed: "سلمى ال" }],
    ["＠アナ", { from: 0, typed: "アナ" }],
    ["mail ana@example", null],
    ["five @ six", null],
    ["@Ana\nand then", null],
  ])("%s", (text, found) => expect(mentionAt(text, text.length)).toEqual(found));

  test("is what stands before the caret, and the name takes its place", () => {
    const text = "With @An at noon";
    const mention = mentionAt(text, 8);
    expect(mention).toEqual({ from: 5, typed: "An" });
    expect(withMention(text, mention ?? { from: 0, typed: "" }, "Ana Souza")).toEqual({
      text: "With @Ana Souza at noon",
      caret: 15,
    });
    expect(withMention("@An", { from: 0, typed: "An" }, "Ana")).toEqual({ text: "@Ana ", caret: 5 });
  });
});

describe("a page", () => {
  test("names the longest name that stands there, and whole words only", () => {
    const text = "@Ana Souza met @Ana; not @Anabel.";
    expect(piecesOf(text, [ana, souza])).toEqual([
      { text: "Ana Souza", id: "s" },
      { text: " met ", id: null },
      { text: "Ana", id: "a" },
      { text: "; not @Anabel.", id: null },
    ]);
  });

  test("names people by other names, and in scripts without spaces", () => {
    expect(namedIn("今天@陈伟帮了我。@アナも。 شكرا @سلمى الخطيب!", [chen, souza, salma])).toEqual([
      "c",
      "s",
      "m",
    ]);
  });

  test("is after a change about whom it names, and about whom it was kept with unnamed", () => {
    const before = { text: "@Ana helped.", ids: ["a", "c"] };
    expect(aboutAfter(before, "@Ana Souza helped.", [ana, chen, souza])).toEqual(["c", "s"]);
    expect(aboutAfter(before, "Nobody", [ana, chen])).toEqual(["c"]);
  });
});
