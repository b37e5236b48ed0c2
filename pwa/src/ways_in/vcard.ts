import { CannotRead, type Found } from "./found";
import { vcardLines } from "./vcard_lines";
import { collectedFrom } from "./vcard_person";
import { type Property, propertyOf } from "./vcard_property";

const MOST_CHARACTERS = 10 * 1024 * 1024;
export const MOST_CARDS = 5_000;
/** A card of more lines than this is no card; what follows is not read. */
const MOST_LINES = 500;

export type Card = { line: number; properties: Property[] };

export function isVcard(text: string): boolean {
  return /^\s*BEGIN:VCARD\s/i.test(text.slice(0, 200));
}

/** Everyone in a file of vCard 2.1, 3.0 or 4.0, however many makers wrote into it. */
export function readVcards(text: string): Found[] {
  if (text.length > MOST_CHARACTERS) throw new CannotRead("too_big");
  const people: Found[] = [];
  for (const { properties } of cardsIn(text)) {
    if (people.length === MOST_CARDS) throw new CannotRead("too_many");
    people.push(collectedFrom(properties).done());
  }
  if (people.length === 0) throw new CannotRead("no_card");
  return people;
}

export function* cardsIn(text: string): Generator<Card> {
  let card: Card | null = null;
  // Version 2.1 may hold a whole card inside another: a secretary's. It is counted past, not climbed into.
  let inner = 0;
  for (const [number, line] of vcardLines(text)) {
    const mark = /^(?:[\w-]+\.)?(BEGIN|END):VCARD\s*$/i.exec(line.slice(0, 100))?.[1]?.toUpperCase();
    if (mark === "BEGIN") {
      if (card !== null && (inner > 0 || card.properties.at(-1)?.name === "AGENT")) inner += 1;
      else {
        if (card !== null) yield card;
        card = { line: number, properties: [] };
      }
    } else if (mark === "END") {
      if (inner > 0) inner -= 1;
      else {
        if (card !== null) yield card;
        card = null;
      }
    } else if (card !== null && inner === 0 && card.properties.length < MOST_LINES) {
      const property = propertyOf(line);
      if (property !== null) card.properties.push(property);
    }
  }
  if (card !== null && card.properties.length > 0) yield card;
}
