import { useSignal } from "@preact/signals";
import { Choice } from "../../parts/choice";
import { PageHead } from "../../parts/page_head";
import { PeoplePicker } from "../../parts/people_picker";
import { useAnswer } from "../../parts/use_answer";
import { firstName } from "../../store/names";
import { findPerson } from "../../store/people";
import { type Named, named } from "../../store/recent";
import { words } from "../../words/all";
import type { Words } from "../../words/words";
import { ReadyLetter } from "../give/ready_letter";

type Kind = keyof Words["helping"]["noKinds"];

/** Words for a no, to be changed and handed over like all others. */
export function KindNo({ personId }: { personId: string | null }) {
  const w = words.value.helping;
  const kind = useSignal<Kind>("time");
  const variant = useSignal(0);
  const picked = useSignal<Named[] | null>(null);
  const given = useAnswer(() => named(personId ? [personId] : []), [personId]).value;
  const people = picked.value ?? given ?? [];
  const id = people[0]?.id ?? "";
  const person = useAnswer(() => findPerson(id), [id]).value;
  const letters = w.noLetters[kind.value];
  const at = variant.value % letters.length;
  const first = people[0] ? firstName(people[0].name) : null;
  return (
    <>
      <PageHead title={w.no}>
        <p>{w.noLead}</p>
      </PageHead>
      <div class="stack hue-give">
        <PeoplePicker
          label={w.noTo}
          hint={w.noToHint}
          picked={people}
          most={1}
          onPicked={(next) => {
            picked.value = next;
          }}
        />
        <Choice<Kind>
          legend={w.noAbout}
          value={kind.value}
          options={Object.entries(w.noKinds).map(([value, text]) => ({ value: value as Kind, text }))}
          onChoose={(chosen) => {
            kind.value = chosen;
            variant.value = 0;
          }}
        />
        <ReadyLetter
          // Each beginning is a letter of its own: what was changed in one stays there.
          key={`${kind.value} ${at} ${id}`}
          draft={`no-${kind.value}-${at}-${id}`}
          label={words.value.give.yourWords}
          text={w.noGreeting(first, letters[at] ?? "")}
          to={person ? [person] : []}
          subject={w.noSubject}
        />
        <button
          type="button"
          class="button plain at-start"
          onClick={() => {
            variant.value += 1;
          }}
        >
          {w.noOther}
        </button>
      </div>
    </>
  );
}
