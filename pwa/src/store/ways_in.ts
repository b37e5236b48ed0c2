import { readText } from "../takeout/read_text";
import { CannotRead, type Found, nobody } from "../ways_in/found";
import { readAny, saysSomething } from "../ways_in/read_any";
import { isVcard } from "../ways_in/vcard";
import { type Card, writeVcard } from "../ways_in/write_vcard";
import type { Arrived, Origin } from "./inbox";

export { CannotRead, type Found, nobody, readAny, saysSomething };

/** People from elsewhere on this phone, in the shape that everything else comes in. */
export function writeVcards(cards: Card[]): string {
  return cards.map(writeVcard).join("");
}

export type Understood =
  | { as: "people"; people: Found[]; from: Origin }
  /** Words or a page: it is for its owner to say whom they concern. */
  | { as: "words"; text: string; found: Found }
  | { as: "picture"; file: File };

export function isCardFile({ name, type }: File): boolean {
  return /\.vcf$/i.test(name) || /vcard|text\/directory/i.test(type);
}

/** What to make of what came in. Throws `CannotRead`, or a file's own problem. */
export async function understand({ text, files, from }: Arrived): Promise<Understood> {
  const cards = files.filter(isCardFile);
  if (cards.length > 0) {
    const people: Found[] = [];
    for (const file of cards) people.push(...cardsOf(await readText(file)));
    return { as: "people", people, from };
  }
  const picture = files.find(({ type }) => type.startsWith("image/"));
  if (picture) return { as: "picture", file: picture };
  if (files.length > 0) throw new CannotRead("no_card");
  const people = readAny(text);
  const [found = nobody()] = people;
  const isPerson = from !== "shared" || isVcard(text) || /^MECARD:/i.test(text) || found.nameIsGuess;
  return isPerson ? { as: "people", people, from } : { as: "words", text, found };
}

function cardsOf(text: string): Found[] {
  if (!isVcard(text)) throw new CannotRead("no_card");
  return readAny(text);
}
