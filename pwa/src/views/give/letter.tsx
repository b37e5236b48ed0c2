import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { dropDraft, useDraft } from "../../parts/draft";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { go } from "../../router";
import { firstName } from "../../store/names";
import { markSent, type ThankCard } from "../../store/thanks";
import type { Channel } from "../../store/types";
import { words } from "../../words/all";
import { compose, nothing, type Starter } from "./compose";
import { HandOff } from "./hand_off";
import { useKeptLetter } from "./kept_letter";
import { Prompts } from "./prompts";

export function Letter({ card }: { card: ThankCard }) {
  const w = words.value.give;
  const { favor, person } = card;
  const first = firstName(person.name);
  const channel = useSignal<Channel>("other");
  const [starter, write] = useDraft<Starter>(`starter-${favor.id}`, nothing);
  const id = useId();
  const greeting = w.greeting(first);
  const { text, change, forget } = useKeptLetter(card, compose(greeting, starter.value));
  const prompt = (part: Partial<Starter>) => {
    const follows = text.value === "" || text.value === compose(greeting, starter.value);
    write(part);
    // Words changed by hand are never overwritten by a prompt.
    if (follows) change(compose(greeting, starter.value));
  };
  const composed = compose(greeting, starter.value);
  const sent = async () => {
    forget();
    const how = { words: text.value.trim(), channel: channel.value, on: today.value };
    if (!(await doing(() => markSent(favor.id, how), w.sentSaid(first)))) return;
    dropDraft(`starter-${favor.id}`);
    go("/give", { replace: true });
  };
  return (
    <>
      <Prompts first={first} starter={starter.value} onWrite={prompt} />
      <div class="field">
        <label for={id}>{w.yourWords}</label>
        <textarea
          id={id}
          class="letter input"
          dir="auto"
          maxLength={20000}
          value={text.value}
          onInput={(event) => change(event.currentTarget.value)}
        />
        {composed && composed !== text.value && (
          <button type="button" class="button plain at-start" onClick={() => change(composed)}>
            {w.useLines}
          </button>
        )}
      </div>
      <HandOff
        to={person.email ? [person.email] : []}
        subject={w.subject}
        text={text.value}
        onHanded={(by) => {
          channel.value = by;
        }}
      />
      <button type="button" class="button primary wide" onClick={sent}>
        {w.markSent}
      </button>
    </>
  );
}
