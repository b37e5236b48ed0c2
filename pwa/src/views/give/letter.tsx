import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { dropDraft, useDraft } from "../../parts/draft";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { go } from "../../router";
import { firstName } from "../../store/names";
import { markSent, type ThankCard } from "../../store/thanks";
import type { Channel, Opened } from "../../store/types";
import { words } from "../../words/all";
import { Begin } from "./begin";
import { begunWith } from "./beginning";
import { compose, nothing, type Starter } from "./compose";
import { gapsIn, goToGap } from "./gaps";
import { useKeptLetter } from "./kept_letter";
import { LetterField } from "./letter_field";
import { SendBy } from "./send_by";

/** A way to begin, the words, and how they reach somebody. */
export function Letter({ letter }: { letter: Opened<ThankCard> }) {
  const w = words.value.give;
  const { favor, person } = letter;
  const first = firstName(person.name);
  const channel = useSignal<Channel>("other");
  const field = useRef<HTMLTextAreaElement>(null);
  const [starter, write] = useDraft<Starter>(`starter-${favor.id}`, nothing);
  const composed = compose(w.greeting(first), starter.value);
  const { typed, change, keep } = useKeptLetter(letter, composed);
  const { text } = typed.value;
  const prompt = (part: Partial<Starter>) => {
    const follows = text === "" || text === composed;
    write(part);
    // Words changed by hand are never overwritten by a prompt.
    if (follows) change(compose(w.greeting(first), starter.value));
  };
  const begin = (template: string) => {
    change(begunWith(text, template, w.greeting(first)));
    // Once the words stand in the field.
    requestAnimationFrame(() => field.current && gapsIn(template) > 0 && goToGap(field.current));
  };
  const sent = async (by: Channel) => {
    // What is not kept yet would not come back with Undo.
    if (!(await keep())) return;
    const how = { words: text.trim(), channel: by, on: today.value };
    if (!(await doing(() => markSent(favor.id, how, typed.value.on), w.sentSaid(first)))) return;
    dropDraft(`starter-${favor.id}`);
    go("/give", { replace: true });
  };
  return (
    <>
      <Begin card={letter} starter={starter.value} onPrompt={prompt} onBegin={begin} />
      <LetterField letter={letter} typed={typed.value} composed={composed} change={change} field={field} />
      <SendBy
        card={letter}
        text={text}
        onHanded={(by) => {
          channel.value = by;
        }}
        onSaid={() => sent("in_person")}
      />
      <button type="button" class="button primary wide" onClick={() => sent(channel.value)}>
        {w.markSent}
      </button>
    </>
  );
}
