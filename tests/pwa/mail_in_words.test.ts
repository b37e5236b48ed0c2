// Whatever the server may say of a mail it did not take, there are words for it, in both languages.
import { describe, expect, test } from "vitest";
import { mailIn as german } from "../../pwa/src/words/de/mail_in";
import { mailIn as english } from "../../pwa/src/words/en/mail_in";

const WHY_NOT = ["foreign", "unproven", "unsafe", "too_big", "unreadable", "too_many"];

describe.each([
  { language: "English", words: english },
  { language: "German", words: german },
])("in $language", ({ words }) => {
  test.each(WHY_NOT)("%s is told in words that say what to do", (why) => {
    expect(words.whyNot[why]).toMatch(/\. .+\./);
  });

  test("there are no words for what the server does not say", () => {
    expect(Object.keys(words.whyNot).sort()).toEqual([...WHY_NOT].sort());
  });
});
