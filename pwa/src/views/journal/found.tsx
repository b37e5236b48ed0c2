import { useAnswer } from "../../parts/use_answer";
import { type FoundPage, searchJournal } from "../../store/journal_search";
import { words } from "../../words/all";
import { sayDay } from "./say_day";

const SHOWN = 50;

/** Pages with these words, the latest on top. */
export function FoundPages({ typed }: { typed: string }) {
  const w = words.value.journal;
  const found = useAnswer(() => searchJournal(typed), [typed]).value;
  return (
    <section class="section after-cards hue-reflect" aria-label={w.search}>
      <p class="soft" role="status">
        {found && (found.length === 0 ? w.notFound : w.found(found.length))}
      </p>
      {found?.slice(0, SHOWN).map((page) => (
        <FoundLine {...page} key={page.entry.id} />
      ))}
    </section>
  );
}

function FoundLine({ entry, marked: { before, hit, after } }: FoundPage) {
  return (
    <a class="card journal-entry" href={`/reflect/journal/${entry.id}`}>
      <span class="label">{sayDay(entry.written_on)}</span>
      <span class="words" dir="auto">
        {before}
        <mark>{hit}</mark>
        {after}
      </span>
    </a>
  );
}
