// A letter lies open while the notebook changes under it.
import { expect, test } from "vitest";
import { withNews } from "../../pwa/src/views/give/letter_typed";

const open = { text: "Dear Ana.", on: { words: "1" }, saved: "Dear Ana." };
const tablet = { draft: "Dear Ana. It rained.", seen: { words: "2" } };

test("what another device wrote is shown where nobody is typing", () => {
  expect(withNews(open, tablet, false)).toEqual({
    text: "Dear Ana. It rained.",
    on: { words: "2" },
    saved: "Dear Ana. It rained.",
  });
});

test("what is being typed stays, and stays typed on what it began with", () => {
  expect(withNews(open, tablet, true)).toEqual(open);
  const unsaved = { ...open, text: "Dear Ana. You" };
  expect(withNews(unsaved, tablet, false)).toEqual(unsaved);
});

test("the same words under a corrected stamp are typed on under that stamp", () => {
  const typing = { ...open, text: "Dear Ana. You" };
  expect(withNews(typing, { draft: "Dear Ana.", seen: { words: "3" } }, true)).toEqual({
    ...typing,
    on: { words: "3" },
  });
});

test("a letter begun from the prompts is not emptied by the notebook that does not know it yet", () => {
  const begun = { text: "Hi Ana,\n\nYou waited.", on: {}, saved: null };
  expect(withNews(begun, { draft: null, seen: {} }, false)).toEqual(begun);
});
