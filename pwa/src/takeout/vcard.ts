import { cardsIn, isVcard, MOST_CARDS } from "../ways_in/vcard";
import { collectedFrom } from "../ways_in/vcard_person";
import { ImportProblem } from "./import_problem";
import { sourceOf, told } from "./row_person";
import type { ReadPiece } from "./understood";

const RAW_VALUE = 200;

export function fitsVcard(start: string): boolean {
  return isVcard(start);
}

/** Everyone in a file of cards. */
export function* readVcardFile(text: string): Generator<ReadPiece> {
  let count = 0;
  for (const { line, properties } of cardsIn(text.replace(/^\ufeff/, ""))) {
    if (++count > MOST_CARDS) throw new ImportProblem("too_many_cards");
    const into = collectedFrom(properties);
    const found = into.done();
    const { name } = found;
    if (!name) {
      const raw = properties.map((one) => `${one.name}:${one.value.slice(0, RAW_VALUE)}`).join("\n");
      yield { line, name: "", problem: properties.length ? "no_name" : "empty_row", raw };
      continue;
    }
    const uid = properties.find((one) => one.name === "UID")?.value.trim() ?? "";
    const piece = { what: "person", source: sourceOf("vcard", uid, found), person: told(found) } as const;
    yield { line, name, piece, remarks: [...into.remarks] };
  }
  if (count === 0) throw new ImportProblem("not_known");
}
