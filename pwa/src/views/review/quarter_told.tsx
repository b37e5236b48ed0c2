import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { firstName } from "../../store/names";
import { quarterStory } from "../../store/quarter_story";
import type { Before } from "../../store/review_walk";
import type { Person, Quarter } from "../../store/types";
import { words } from "../../words/all";
import { sayMonth, sayShort } from "../../words/days";
import { FoldedText } from "../story/folded_text";
import { sayWord, storyInWords } from "./said";

type Props = { person: Person; quarter: Quarter; before: Before | null };

/** The story of a quarter with somebody, in words, and what was said of them the last time. */
export function QuarterTold({ person, quarter, before }: Props) {
  const w = words.value.review;
  const story = useAnswer(() => quarterStory(person.id, quarter), [person.id, quarter]).value;
  if (!story) return null;
  return (
    <>
      <div class="told">
        {storyInWords(firstName(person.name), story).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {story.quotes.map(({ on, text }) => (
        <div class="why" key={`${on} ${text}`}>
          <p class="label">{sayShort(on, today.value)}</p>
          <FoldedText text={text} look="words" />
        </div>
      ))}
      {before && (
        <p class="small soft">
          {w.before(sayMonth(before.on.slice(0, 7)), sayWord(before.word))}
          {before.note && (
            <span class="quote hint-line" dir="auto">
              {before.note}
            </span>
          )}
        </p>
      )}
    </>
  );
}
