import { describe, expect, test } from "vitest";
import { WordIndex } from "../../pwa/src/store/word_index";
import { tellingWords } from "../../pwa/src/store/word_stems";

function shared(one: string, other: string) {
  const index = new WordIndex<string>();
  index.add(other, tellingWords(other));
  return index.find(tellingWords(one)).flatMap((hit) => hit.shared);
}

const together: [string, string, string[][]][] = [
  ["needs a designer", "offers design", [["designer", "design"]]],
  ["Sucht eine Designerin", "Kann gut designen", [["Designerin", "designen"]]],
  ["braucht eine Übersetzung", "übersetzt aus dem Polnischen", [["Übersetzung", "übersetzt"]]],
  ["looking for an INTERN", "knows three interns", [["INTERN", "interns"]]],
  ["writers wanted", "Writing, and editing", [["writers", "Writing"]]],
  ["a mentor", "mentoring on Fridays", [["mentor", "mentoring"]]],
  ["Beratung zur Steuer", "Steuerberatung für Vereine", [["Beratung", "Steuerberatung"]]],
  ["jemand für Webdesign", "Design", [["Webdesign", "Design"]]],
  ["help with UX", "UX reviews", [["UX", "UX"]]],
  ["câmara archives", "the Camara", [["câmara", "Camara"]]],
  ["human rights", "rights of tenants", [["rights", "rights"]]],
  ["programming", "a programme for programmers", [["programming", "programme"]]],
];
const apart: [string, string][] = [
  ["I would like some help with my work", "Happy to help anyone who needs my time"],
  ["Ich suche jemanden, der mir hilft", "Hilft gerne jedem, der sie braucht"],
  ["an intern", "international law"],
  ["a career", "child care"],
  ["foundation money", "knows founders"],
  ["Sucht kleine Wohnungen, mit ihren Eltern", "Die kleineren Dinge, mit seinen Kindern"],
  ["a small project", "small associations"],
  ["in 2026", "since 2026"],
  ["us", "us"],
];

describe("two texts", () => {
  for (const [one, other, words] of together)
    test(`“${one}” meets “${other}”`, () => expect(shared(one, other)).toEqual(words));
  for (const [one, other] of apart)
    test(`“${one}” has nothing of “${other}”`, () => expect(shared(one, other)).toEqual([]));
});

test("a rare word weighs more than one that everybody says", () => {
  const index = new WordIndex<string>();
  for (const text of ["data maps", "data", "data", "beekeeping"]) index.add(text, tellingWords(text));
  expect(index.find(tellingWords("data and beekeeping")).map(({ of }) => of)[0]).toBe("beekeeping");
});
