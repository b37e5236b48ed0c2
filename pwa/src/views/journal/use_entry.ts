import { useAnswer } from "../../parts/use_answer";
import { journalEntry, peopleIn } from "../../store/journal";
import type { JournalEntry, Opened, Person } from "../../store/types";

export type OpenedEntry = { entry: Opened<JournalEntry>; people: Map<string, Person> };

/** A page and whom it names; null where there is none any more. */
export function useEntry(id: string): OpenedEntry | null | undefined {
  return useAnswer(async () => {
    const entry = await journalEntry(id);
    return entry && { entry, people: await peopleIn([entry]) };
  }, [id]).value;
}
