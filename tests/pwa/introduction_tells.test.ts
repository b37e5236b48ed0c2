import { expect, test } from "vitest";
import type { Person } from "../../pwa/src/store/types";
import { tells } from "../../pwa/src/views/introductions/tells";

const ben = { name: "Ben Carter", other_names: ["Benny"], company: "The River Trust" } as Person;

test.each([
  ["I know somebody you might enjoy talking to.", false],
  ["May I introduce you to Ben?", true],
  ["carter is who I mean", true],
  ["Do you know Benny?", true],
  ["She works at the River Trust.", true],
  ["The river is high, and I trust the bridge.", false],
  ["A benevolent reader", false],
  ["", false],
])("“%s” tells who it is: %s", (text, told) => {
  expect(tells(text, ben)).toBe(told);
});
