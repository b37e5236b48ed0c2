import { useSignal } from "@preact/signals";
import { Choice } from "../../parts/choice";
import { say, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { Who } from "../../parts/who";
import { type Keeping, keepWords } from "../../store/found_people";
import { firstName } from "../../store/names";
import type { Person } from "../../store/types";
import { words } from "../../words/ways";
import { aboutOf } from "../people/about";
import type { Ends } from "./people";

type Props = Ends & { person: Person; text: string; link: string | null; onOther: () => void };

/** What shared words become with somebody: a note of today, a way to reach them, a line about them. */
export function Becomes({ person, text, link, onOther, onDone }: Props) {
  const w = words.value.arrived;
  const isOnlyLink = link !== null && text.trim().split(/\s/).length === 1;
  const as = useSignal<Keeping>(isOnlyLink ? "link" : "moment");
  const first = firstName(person.name);
  const keep = async () => {
    try {
      const undo = await keepWords(person, as.value, { text, link, on: today.value });
      await onDone(`/people/${person.id}`);
      say(w.kept(first), undo);
    } catch (error) {
      tellTrouble(error);
    }
  };
  return (
    <div class="stack">
      <Who id={person.id} name={person.name} about={aboutOf(person)} />
      <blockquote class="card quote shared-words" dir="auto">
        {text}
      </blockquote>
      <Choice<Keeping>
        legend={w.becomes}
        value={as.value}
        options={[
          { value: "moment", text: w.asMoment },
          ...(link ? [{ value: "link" as const, text: w.asLink }] : []),
          { value: "notes", text: w.asNotes },
        ]}
        onChoose={(chosen) => {
          as.value = chosen;
        }}
      />
      <button type="button" class="button primary wide" onClick={keep}>
        {w.keep(first)}
      </button>
      <button type="button" class="button plain" onClick={onOther}>
        {w.another}
      </button>
    </div>
  );
}
