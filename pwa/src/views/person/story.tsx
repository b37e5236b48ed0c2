import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { keepPromise } from "../../store/promises";
import type { Favor, PromiseMade } from "../../store/types";
import { words } from "../../words/all";
import { sayShort } from "../../words/days";
import { Section } from "../today/section";
import { type StoryLine, storyOf } from "./story_lines";

const HUES = { moment: "keep", favor: "thank", thanks: "thank", promise: "give" };

/** Moments, help, thanks and promises in one column, the latest on top. */
export function Story({ personId }: { personId: string }) {
  const w = words.value.person;
  const lines = useAnswer(() => storyOf(personId), [personId]).value;
  if (!lines) return null;
  return (
    <div class="after-cards">
      <Section title={w.story} hue="keep">
        {lines.length === 0 && <p class="soft">{w.storyEmpty}</p>}
        <ol class="timeline">
          {lines.map((line) => (
            <li class={`hue-${HUES[line.what]}`} key={line.id}>
              {line.on && <span class="when">{sayShort(line.on, today.value)}</span>}
              <Told line={line} />
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

function Told({ line }: { line: StoryLine }) {
  const w = words.value.person;
  if (line.what === "favor") return <Help favor={line.favor} />;
  if (line.what === "promise") return <Promised promise={line.promise} />;
  const isThanks = line.what === "thanks";
  const title = isThanks ? w.thanked : words.value.card.kinds[line.moment.kind];
  const text = isThanks ? line.thanks.words : line.moment.text;
  return (
    <>
      <strong>{title}</strong>
      {text && (
        <p class={isThanks ? "quote" : "words"} dir="auto">
          {text}
        </p>
      )}
    </>
  );
}

function Help({ favor }: { favor: Favor }) {
  const w = words.value.person;
  const received = favor.direction === "received";
  const plain = received ? w.helpedPlain : w.gavePlain;
  const told = received ? w.helped : w.gave;
  return (
    <>
      <p class="words" dir="auto">
        {favor.what ? told(favor.what) : plain}
      </p>
      {received && favor.thanked === null && <a href={`/give/${favor.id}`}>{w.writeThanks}</a>}
    </>
  );
}

function Promised({ promise }: { promise: PromiseMade }) {
  const w = words.value;
  const keep = () => doing(() => keepPromise(promise.id, today.value), w.today.keptSaid);
  return (
    <>
      <p class="words" dir="auto">
        {promise.kept_on ? w.person.promiseKept(promise.what) : w.person.promised(promise.what)}
      </p>
      {!promise.kept_on && (
        <button type="button" class="button plain at-start" onClick={keep}>
          {w.today.kept}
        </button>
      )}
    </>
  );
}
