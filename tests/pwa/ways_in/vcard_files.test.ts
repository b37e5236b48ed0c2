import { describe, expect, test } from "vitest";
import { readVcards } from "../../../pwa/src/ways_in/vcard";

const card = (...lines: string[]) => ["BEGIN:VCARD", ...lines, "END:VCARD", ""].join("\r\n");
const one = (...lines: string[]) => readVcards(card(...lines))[0];

describe("what is hostile", () => {
  test("an address that could run is not kept as a link", () => {
    expect(one("FN:Eve", "URL:javascript:alert(1)", "URL:data:text/html,x")).toMatchObject({
      link: null,
      ways: [],
      left: ["javascript:alert(1)", "data:text/html,x"],
    });
  });

  test("a picture elsewhere is not fetched, and nothing but a JPEG is one", () => {
    expect(one("FN:Eve", "PHOTO;VALUE=uri:https://eve.example/track.jpg")?.photo).toBeNull();
    expect(one("FN:Eve", "PHOTO;ENCODING=b;TYPE=JPEG:PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+")?.photo).toBeNull();
  });

  test("fields longer than can be kept are cut, lists bounded", () => {
    const found = one(
      `FN:${"é".repeat(50_000)}`,
      ...Array(300)
        .fill(0)
        .map((_, at) => `EMAIL:a${at}@b.example`),
    );
    expect(found?.name).toHaveLength(200);
    expect(found?.ways).toHaveLength(20);
  });

  test("5,000 cards are read, one more is refused, and so is a file of 11 MB", () => {
    expect(readVcards(card("FN:Ana").repeat(5_000))).toHaveLength(5_000);
    expect(() => readVcards(card("FN:Ana").repeat(5_001))).toThrow("too_many");
    expect(() => readVcards("x".repeat(11 * 1024 * 1024))).toThrow("too_big");
  });

  test("cards within cards a hundred thousand deep end like any other", () => {
    const deep = "AGENT:\nBEGIN:VCARD\n".repeat(100_000);
    expect(readVcards(`BEGIN:VCARD\nFN:Ana\n${deep}`).map(({ name }) => name)).toEqual(["Ana"]);
  });
});

test("several cards in one file, one of them never closed", () => {
  const text = `${card("FN:Ana")}\n\nBEGIN:vCard\nFN:Ben\nBEGIN:VCARD\nFN:Charlie\nEND:VCARD\nBEGIN:VCARD\nFN:Dora`;
  expect(readVcards(text).map(({ name }) => name)).toEqual(["Ana", "Ben", "Charlie", "Dora"]);
});

test("a file without a card is refused in so many words", () => {
  expect(() => readVcards("Dear diary")).toThrow("no_card");
});
