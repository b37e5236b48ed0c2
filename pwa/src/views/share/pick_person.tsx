import { Plus } from "../../parts/icons";
import { PeoplePicker } from "../../parts/people_picker";
import { tellTrouble } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { findPerson } from "../../store/people";
import { type Named, recentPeople } from "../../store/recent";
import type { Person } from "../../store/types";
import { words } from "../../words/ways";

const OFFERED = 6;

type Props = { title: string; onPick: (person: Person | "new") => void };

/** Somebody from the notebook, a few letters away; or somebody who is not in it yet. */
export function PickPerson({ title, onPick }: Props) {
  const recent = useAnswer(() => recentPeople(OFFERED), []).value;
  const pick = async ([named]: Named[]) => {
    const person = named && (await findPerson(named.id).catch(tellTrouble));
    if (person) onPick(person);
  };
  return (
    <section class="stack">
      <PeoplePicker
        label={title}
        picked={[]}
        onPicked={(picked) => void pick(picked)}
        offered={recent}
        most={1}
      />
      <button type="button" class="button" onClick={() => onPick("new")}>
        <Plus />
        {words.value.arrived.someoneNew}
      </button>
    </section>
  );
}
