import { useSignal } from "@preact/signals";
import { dropDraft, readDraft } from "../../parts/draft";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { type AskCard, editAsk } from "../../store/asks";
import { firstName } from "../../store/names";
import { words } from "../../words/all";
import { ReadyLetter } from "../give/ready_letter";
import { Foundation } from "../helping/foundation";

/** The words are found first; that they were said is a tap. */
export function NotAsked({ card: { ask, person } }: { card: AskCard }) {
  const w = words.value.asks;
  const first = firstName(person.name);
  const draft = `ask-${ask.id}`;
  const ready = ask.words ?? w.letter(first, ask.what);
  const text = useSignal(readDraft<{ text: string }>(draft)?.text ?? ready);
  const asked = async () => {
    const fields = { asked_on: today.value, words: text.value.trim() || null };
    if (await doing(() => editAsk(ask.id, fields), w.askedSaid(first))) dropDraft(draft);
  };
  return (
    <>
      <Foundation id={person.id} first={first} />
      <ReadyLetter
        draft={draft}
        label={words.value.give.yourWords}
        hint={w.letterHint}
        text={ready}
        to={[person]}
        subject={w.subject}
        onText={(typed) => {
          text.value = typed;
        }}
      />
      <button type="button" class="button primary wide" onClick={asked}>
        {w.markAsked}
      </button>
    </>
  );
}
