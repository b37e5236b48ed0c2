import { dropDraft } from "../../parts/draft";
import { Check } from "../../parts/icons";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { Who } from "../../parts/who";
import { firstName } from "../../store/names";
import { answerTie, type Tie, wroteTo } from "../../store/ties";
import { words } from "../../words/all";
import { Folded } from "../give/folded";
import { ReadyLetter } from "../give/ready_letter";
import { aboutOf } from "../people/about";
import { openingFor, whyInWords } from "./said";
import { WarmUp } from "./warm_up";

/** Who, why, something to warm up with, and then a few words. */
export function TieCard({ tie }: { tie: Tie }) {
  const w = words.value.ties;
  const { person, slot, answer } = tie;
  return (
    <article class="card" aria-label={person.name}>
      <p class="label">{w.slots[slot]}</p>
      <Who id={person.id} name={person.name} about={aboutOf(person)} />
      <div class="told">
        {whyInWords(tie).map((sentence) => (
          <p dir="auto" key={sentence}>
            {sentence}
          </p>
        ))}
      </div>
      {answer === null || answer === "not_them" ? (
        <ToWrite tie={tie} />
      ) : (
        <p class="label hue-give row">
          <Check />
          {w.answered[answer](firstName(person.name))}
        </p>
      )}
    </article>
  );
}

function ToWrite({ tie }: { tie: Tie }) {
  const w = words.value.ties;
  const { person } = tie;
  const first = firstName(person.name);
  const draft = `tie-${person.id}`;
  const wrote = async () => {
    if (await doing(() => wroteTo(tie, today.value), w.wroteSaid(first))) dropDraft(draft);
  };
  return (
    <>
      <WarmUp tie={tie} />
      <Folded title={w.write(first)}>
        <ReadyLetter
          draft={draft}
          label={w.letter}
          hint={w.letterHint}
          text={openingFor(tie)}
          to={[person]}
          subject={w.subject}
        />
      </Folded>
      <div class="row">
        <button type="button" class="button primary" onClick={wrote}>
          {w.wrote}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => doing(() => answerTie(tie, "another_time", today.value), w.anotherTimeSaid)}
        >
          {w.anotherTime}
        </button>
        <button
          type="button"
          class="button plain"
          onClick={() => doing(() => answerTie(tie, "not_them", today.value), w.notThemSaid(first))}
        >
          {w.notThem}
        </button>
      </div>
    </>
  );
}
