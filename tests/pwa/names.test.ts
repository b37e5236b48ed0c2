import { expect, test } from "vitest";
import { outerWords } from "../../pwa/src/store/names";

test.each([
  ["Ana Souza", ["Ana", "Souza"]],
  ["Dr. Lina Brandt", ["Lina", "Brandt"]],
  ["Souza, Ana Maria", ["Souza", "Maria"]],
  ["Ana Souza, PhD", ["Ana", "Souza"]],
  ["Ana", ["Ana"]],
  ["Dr.", []],
])("two letters of %s come from %j", (name, words) => {
  expect(outerWords(name)).toEqual(words);
});
