import type { WasRead } from "../../store/bring_read";
import { words } from "../../words/ways";

/** The labels of numbers and addresses in the owner's language, as when a card comes in. */
export function inWords(was: WasRead): WasRead {
  const { labels } = words.value;
  for (const row of was.read) {
    if (!("piece" in row) || row.piece.what !== "person") continue;
    for (const way of row.piece.person.ways) way.label = labels[way.label] ?? way.label;
  }
  return was;
}
