import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { onThisDay } from "../../store/on_this_day";
import type { JournalEntry } from "../../store/types";
import { words } from "../../words/all";
import { FoldedText } from "../story/folded_text";

/** What an earlier year, or else the month before, has to say today. */
export function ThisDay() {
  const entries = useAnswer(() => onThisDay(today.value), [today.value]).value;
  if (!entries || entries.length === 0) return null;
  return (
    <div class="stack after-cards">
      {entries.map((entry) => (
        <article class="card hued hue-reflect this-day" key={entry.id}>
          <h2 class="label">
            <a href={`/reflect/journal/${entry.id}`}>{howLongAgo(entry)}</a>
          </h2>
          <FoldedText text={entry.words ?? ""} look="words" />
        </article>
      ))}
    </div>
  );
}

function howLongAgo({ written_on }: JournalEntry): string {
  const w = words.value.journal;
  const years = Number(today.value.slice(0, 4)) - Number(written_on.slice(0, 4));
  return written_on.slice(5) === today.value.slice(5) ? w.yearsAgo(years) : w.monthAgo;
}
