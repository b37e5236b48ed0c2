import { CannotRead, type Found } from "./found";
import { vcardLines } from "./vcard_lines";
import { personOf } from "./vcard_person";
import { type Property, propertyOf } from "./vcard_property";

const MOST_CHARACTERS = 10 * 1024 * 1024;
const MOST_CARDS = 5_000;
/** A card of more lines than this is no card; what follows is not read. */
const MOST_LINES = 500;

export function isVcard(text: string): boolean {
  return /^\s*BEGIN:VCARD\s/i.test(text.slice(0, 200));
}

/** Everyone in a file of vCard 2.1, 3.0 or 4.0, however many makers wrote into it. */
export function readVcards(text: string): Found[] {
  if (text.length > MOST_CHARACTERS) throw new CannotRead("too_big");
  const people: Found[] = [];
  for (const card of cardsIn(text)) {
    if (people.length === MOST_CARDS) throw new CannotRead("too_many");
    people.push(personOf(card));
  }
  if (people.length === 0) throw new CannotRead("no_card");
  return people;
}

function* cardsIn(text: string): Generator<Property[]> {
  let card: Property[] | null = null;
  // Version 2.1 may hold a whole card inside another: a secretary's. It is counted past, not climbed into.
  let inner = 0;
  for (const line of vcardLines(text)) {
    const mark = /^(?:[\w-]+\.)?(BEGIN|END):VCARD\s*$/i.exec(line.slice(0, 100))?.[1]?.toUpperCase();
    if (mark === "BEGIN") {
      if (card !== null && (inner > 0 || card.at(-1)?.name === "AGENT")) inner += 1;
      else {
        if (card !== null) yield card;
        card = [];
      }
    } else if (mark === "END") {
      if (inner > 0) inner -= 1;
      else {
        if (card !== null) yield card;
        card = null;
      }
    } else if (card !== null && inner === 0 && card.length < MOST_LINES) {
      const property = propertyOf(line);
      if (property !== null) card.push(property);
    }
  }
  if (card !== null && card.length > 0) yield card;
}
