import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { Pen } from "../../parts/icons";
import { LaterChoices } from "../../parts/later";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { Who } from "../../parts/who";
import { firstName } from "../../store/names";
import { alreadyThanked, notNeeded, thankLater } from "../../store/thank_answers";
import type { ThankCard } from "../../store/thank_cards";
import { sayNear } from "../../words/days";
import { words } from "../../words/speak";
import { aboutOf } from "../people/about";

type Props = { card: ThankCard; children?: ComponentChildren };

function Why({ card, children }: Props) {
  const w = words.value.card;
  const { favor, event, lastWords, person } = card;
  return (
    <>
      <div class="why">
        {event && (
          <p class="label" dir="auto">
            {w.at(event.name)}
          </p>
        )}
        <p class="words" dir="auto">
          {favor.what ?? w.noWhat}
        </p>
      </div>
      {lastWords && lastWords !== favor.what && (
        <p class="quote small" dir="auto">
          {lastWords}
        </p>
      )}
      {person.thanks_preference && (
        <p class="soft small" dir="auto">
          {w.likes(person.thanks_preference)}
        </p>
      )}
      {children}
    </>
  );
}

/** Who, why, and one next step. */
export function ThankYou({ card, children }: Props) {
  const w = words.value.card;
  const later = useSignal(false);
  const { favor, person } = card;
  const first = firstName(person.name);
  const already = () => doing(() => alreadyThanked(favor.id, today.value), w.alreadySaid(first));
  const aside = () => doing(() => notNeeded(favor.id, today.value), w.notNeededSaid);
  const putOff = (day: string) => {
    later.value = false;
    return doing(() => thankLater(favor.id, day), w.laterSaid(sayNear(day, today.value)));
  };
  return (
    <article class="card hue-thank" aria-label={person.name}>
      <Who id={person.id} name={person.name} about={aboutOf(person)} />
      <Why card={card}>{children}</Why>
      {card.draft && <p class="label">{w.hasDraft}</p>}
      <div class="row even">
        <a class="button primary" href={`/give/${favor.id}`}>
          <Pen />
          {w.write}
        </a>
        <button type="button" class="button" onClick={already}>
          {w.already}
        </button>
      </div>
      <div class="row even">
        <button
          type="button"
          class="button plain"
          aria-expanded={later.value}
          onClick={() => {
            later.value = !later.value;
          }}
        >
          {w.later}
        </button>
        <button type="button" class="button plain" onClick={aside}>
          {w.notNeeded}
        </button>
      </div>
      {later.value && <LaterChoices onPick={putOff} />}
    </article>
  );
}
