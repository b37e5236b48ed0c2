import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { doneOn } from "../../store/challenges";
import type { GivingToday } from "../../store/giving_today";
import { words } from "../../words/all";
import { AskLine } from "../asks/line";
import { doneSaid, titleOf } from "../challenges/said";
import { PairCard } from "../introductions/pair";
import { Section } from "./section";

/** Introductions and asks that wait for a word, and the day's step of a challenge. */
export function GivingDue({ introductions, asks, challenges }: GivingToday) {
  const w = words.value;
  return (
    <>
      {introductions.length > 0 && (
        <Section title={w.introductions.title} hue="give">
          {introductions.map((card) => (
            <PairCard card={card} key={card.introduction.id} />
          ))}
        </Section>
      )}
      {asks.length > 0 && (
        <Section title={w.asks.title} hue="thank">
          {asks.map((card) => (
            <AskLine card={card} key={card.ask.id} />
          ))}
        </Section>
      )}
      {challenges.length > 0 && (
        <Section title={w.challenges.title} hue="reflect">
          {challenges.map((one) => (
            <ChallengeCard {...one} key={one.challenge.id} />
          ))}
        </Section>
      )}
    </>
  );
}

function ChallengeCard({ challenge, state }: GivingToday["challenges"][number]) {
  const w = words.value.challenges;
  const isOver = state === "look_back";
  return (
    <article class="card hue-reflect" aria-label={titleOf(challenge)}>
      <div>
        <h3>
          <a class="plain-link" href={`/reflect/challenges/${challenge.id}`} dir="auto">
            {titleOf(challenge)}
          </a>
        </h3>
        {challenge.step && !isOver && <p dir="auto">{challenge.step}</p>}
        <p class="soft small">{isOver ? w.overTitle : doneSaid(challenge)}</p>
      </div>
      <div class="row">
        {isOver ? (
          <a class="button primary" href={`/reflect/challenges/${challenge.id}`}>
            {w.lookBackTitle}
          </a>
        ) : (
          <button
            type="button"
            class="button primary"
            onClick={() => doing(() => doneOn(challenge, today.value), w.doneSaid)}
          >
            {w.doneNow[challenge.kind]}
          </button>
        )}
      </div>
    </article>
  );
}
