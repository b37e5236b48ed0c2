import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useDraft } from "../../parts/draft";
import { TextField } from "../../parts/text_field";
import { useAnswer } from "../../parts/use_answer";
import { Who } from "../../parts/who";
import { firstName } from "../../store/names";
import { findPerson } from "../../store/people";
import { type Helped, whomItHelps } from "../../store/whom_it_helps";
import { words } from "../../words/all";
import { Folded } from "../give/folded";
import { HandOver } from "./hand_over";
import { InCommon, Quote } from "./quote";

const SHOWN = 8;
const QUIET_MS = 300;

/** Whom would this help? What was shared from another app stands here already. */
export function PassOn({ given }: { given: string | null }) {
  const w = words.value.helping;
  const [typed, write] = useDraft("pass-on", { text: given ?? "" });
  const asked = useSignal(typed.value.text);
  useEffect(() => {
    if (given) write({ text: given });
  }, [given]);
  useEffect(() => {
    const timer = setTimeout(() => {
      asked.value = typed.value.text;
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [typed.value.text]);
  const text = asked.value.trim();
  const found = useAnswer(() => whomItHelps(text, SHOWN), [text]).value;
  return (
    <>
      <TextField
        lines
        label={w.passOn}
        hint={w.passOnHint}
        value={typed.value.text}
        maxLength={20_000}
        onText={(next) => write({ text: next })}
      />
      <div class="stack" aria-live="polite">
        {text && found?.length === 0 && <p class="soft">{w.passOnNone}</p>}
        {text && found?.map((helped) => <HelpedCard helped={helped} text={text} key={helped.wish.id} />)}
      </div>
    </>
  );
}

function HelpedCard({ helped, text }: { helped: Helped; text: string }) {
  const w = words.value.helping;
  const { wish, met, quote, shared } = helped;
  const first = firstName(wish.name);
  return (
    <article class="card" aria-label={wish.name}>
      <Who id={wish.id} name={wish.name} about={wish.company} />
      <Quote label={w.met[met](first)} text={quote} said={shared.map(([, found]) => found)} />
      <InCommon shared={shared} />
      <Folded title={w.passTo(first)}>
        <Pass id={wish.id} text={text} />
      </Folded>
    </article>
  );
}

function Pass({ id, text }: { id: string; text: string }) {
  const w = words.value.helping;
  const person = useAnswer(() => findPerson(id), [id]).value;
  if (!person) return null;
  return (
    <HandOver
      person={person}
      draft={`pass-${id}`}
      text={w.passLetter(firstName(person.name), text)}
      subject={w.passSubject}
      what={text}
      kind="knowledge"
      done={w.passed}
    />
  );
}
