import { inOrder } from "../db/ask";
import { asJournalEntry } from "./later_shapes";

type Headings = { title: string; day: (day: string) => string };

/** Every page in one Markdown text, the first one first: a heading for each day, the words as they were written. */
export async function journalFile({ title, day }: Headings): Promise<Blob> {
  const entries = (await inOrder("journal")).map(asJournalEntry);
  const parts = [`# ${title}\n`];
  let before = "";
  for (const { written_on, words } of entries) {
    if (written_on !== before) parts.push(`\n## ${day(written_on)} (${written_on})\n`);
    before = written_on;
    parts.push(`\n${words ?? ""}\n`);
  }
  return new Blob(parts, { type: "text/markdown;charset=utf-8" });
}
