import { useAnswer } from "../../parts/use_answer";
import { firstName } from "../../store/names";
import { thankYouQueue } from "../../store/thanks";
import type { Tie } from "../../store/ties";
import { words } from "../../words/all";

/** Something easy before the harder word: it is what helps people to write at all. */
export function WarmUp({ tie: { person, lastWords } }: { tie: Tie }) {
  const w = words.value.ties;
  const waiting = useAnswer(thankYouQueue, []).value?.length ?? 0;
  const first = firstName(person.name);
  return (
    <div class="why">
      <p class="label">{w.warmUp}</p>
      <ul class="stack tight">
        {waiting > 0 && (
          <li>
            <a class="text-link" href="/give">
              {w.easyThanks}
            </a>
          </li>
        )}
        {lastWords ? (
          <li>
            {w.lastWords}
            <p class="quote" dir="auto">
              {lastWords}
            </p>
          </li>
        ) : (
          <li>
            <a class="text-link" href={`/people/${person.id}`}>
              {w.page(first)}
            </a>
          </li>
        )}
        {person.link && (
          <li>
            <a class="text-link" href={person.link} target="_blank" rel="noopener noreferrer">
              {w.news(first)}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
