import { everyRow } from "../db/every";
import { fold } from "../db/fold";
import { asJournalEntry } from "./later_shapes";
import { type Marked, markIn } from "./mark_words";
import type { JournalEntry } from "./types";

export type FoundPage = { entry: JournalEntry; marked: Marked };

/** Pages that hold every word, however it is accented; the latest first. */
export async function searchJournal(typed: string): Promise<FoundPage[]> {
  const asked = fold(typed).split(" ").filter(Boolean);
  if (asked.length === 0) return [];
  const found: FoundPage[] = [];
  for await (const { row } of everyRow("journal")) {
    const entry = asJournalEntry(row);
    const text = fold(entry.words ?? "");
    if (!asked.every((word) => text.includes(word))) continue;
    const marked = markIn(entry.words ?? "", asked);
    if (marked) found.push({ entry, marked });
  }
  return found.sort(
    ({ entry: one }, { entry: other }) =>
      other.written_on.localeCompare(one.written_on) || other.id.localeCompare(one.id),
  );
}
