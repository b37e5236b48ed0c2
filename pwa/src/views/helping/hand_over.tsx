import { dropDraft } from "../../parts/draft";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { logHelp } from "../../store/favors";
import { firstName } from "../../store/names";
import type { HelpKind, Person } from "../../store/types";
import { words } from "../../words/all";
import { ReadyLetter } from "../give/ready_letter";

type Props = {
  person: Person;
  draft: string;
  text: string;
  subject: string;
  /** What is written down as help. */
  what: string;
  kind: HelpKind;
  done: string;
};

const LONGEST = 2_000;

/** Words to hand over; that it was done is a tap, and then it is help that was given. */
export function HandOver({ person, draft, text, subject, what, kind, done }: Props) {
  const w = words.value.helping;
  const first = firstName(person.name);
  const keep = async () => {
    const help = { person_id: person.id, kind, what: what.slice(0, LONGEST), on: today.value };
    if (await doing(() => logHelp(help), w.passedSaid(first))) dropDraft(draft);
  };
  return (
    <>
      <ReadyLetter
        draft={draft}
        label={words.value.give.yourWords}
        text={text}
        to={[person]}
        subject={subject}
      />
      <button type="button" class="button primary wide" onClick={keep}>
        {done}
      </button>
    </>
  );
}
