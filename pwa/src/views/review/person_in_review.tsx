import { Choice } from "../../parts/choice";
import { PageHead } from "../../parts/page_head";
import { tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { Who } from "../../parts/who";
import { firstName } from "../../store/names";
import { type ReviewCard, sayOf } from "../../store/review_walk";
import type { Quarter, ReviewWord } from "../../store/types";
import { words } from "../../words/all";
import { aboutOf } from "../people/about";
import { CircleThatFits } from "./circle_that_fits";
import { NoteField } from "./note_field";
import { QuarterTold } from "./quarter_told";
import { CHOICES, monthsOf, sayWord } from "./said";

type Props = { quarter: Quarter; card: ReviewCard; at: number; of: number; onStep: (by: 1 | -1) => void };

/** What these months held, and one word for it. */
export function PersonInReview({ quarter, card, at, of, onStep }: Props) {
  const w = words.value.review;
  const { person, answer } = card;
  const word = answer?.word ?? null;
  const say = (said: ReviewWord) => sayOf(quarter, card, said, today.value).catch(tellTrouble);
  const skip = async () => {
    await say("skip");
    onStep(1);
  };
  return (
    <>
      <PageHead title={firstName(person.name)} shown={monthsOf(quarter)}>
        <p>{w.place(at + 1, of)}</p>
      </PageHead>
      <div class="stack hue-reflect">
        <article class="card" aria-label={person.name}>
          <Who id={person.id} name={person.name} about={aboutOf(person)} />
          <QuarterTold person={person} quarter={quarter} before={card.before} />
        </article>
        <section class="card said-of">
          <Choice<ReviewWord>
            legend={w.ask}
            look="segments"
            value={word}
            options={CHOICES.map((value) => ({ value, text: sayWord(value) }))}
            onChoose={say}
          />
          {word && word !== "skip" && <p class="soft small">{w.means[word]}</p>}
          {word && <CircleThatFits word={word} person={person} />}
          <NoteField quarter={quarter} card={card} />
        </section>
        <div class="row even">
          {at > 0 && (
            <button type="button" class="button" onClick={() => onStep(-1)}>
              {w.back}
            </button>
          )}
          {word === null || word === "skip" ? (
            <button type="button" class="button" onClick={skip}>
              {w.skip}
            </button>
          ) : (
            <button type="button" class="button primary" onClick={() => onStep(1)}>
              {at + 1 < of ? w.nextOne : w.toEnd}
            </button>
          )}
        </div>
      </div>
    </>
  );
}
