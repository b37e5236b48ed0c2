import { useSignal } from "@preact/signals";
import { Empty } from "../../parts/empty";
import { More } from "../../parts/more";
import { useAnswer } from "../../parts/use_answer";
import { journalEntries } from "../../store/journal";
import type { JournalEntry } from "../../store/types";
import { words } from "../../words/all";
import { sayLong, sayMonth } from "../../words/days";

const PAGE = 60;

/** Every page by months; what lies far back comes when it is asked for. */
export function Pages() {
  const w = words.value.journal;
  const most = useSignal(PAGE);
  const entries = useAnswer(() => journalEntries(most.value + 1), [most.value]).value;
  return (
    <div class="after-cards hue-reflect">
      {entries?.length === 0 && <Empty text={w.empty} hue="reflect" />}
      {monthsOf(entries?.slice(0, most.value) ?? []).map(([month, those]) => (
        <Month month={month} entries={those} key={month} />
      ))}
      <More most={most} by={PAGE} of={entries?.length} text={w.older} wide />
    </div>
  );
}

function monthsOf(entries: JournalEntry[]): [string, JournalEntry[]][] {
  const months = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    const month = entry.written_on.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months];
}

function Month({ month, entries }: { month: string; entries: JournalEntry[] }) {
  return (
    <section class="section" aria-label={sayMonth(month)}>
      <h2>{sayMonth(month)}</h2>
      {entries.map(({ id, written_on, words: written }) => (
        <a class="card journal-entry" href={`/reflect/journal/${id}`} key={id}>
          <span class="label">{sayLong(written_on)}</span>
          <span class="words folded" dir="auto">
            {written}
          </span>
        </a>
      ))}
    </section>
  );
}
