import { Choice } from "../../parts/choice";
import { PastDayField, pastDayProblem } from "../../parts/day_field";
import { meanwhile } from "../../parts/meanwhile";
import { PeoplePicker } from "../../parts/people_picker";
import { TextField } from "../../parts/text_field";
import { useAnswer } from "../../parts/use_answer";
import { type Named, named } from "../../store/recent";
import { editMoment } from "../../store/story_edits";
import type { Moment, MomentKind } from "../../store/types";
import { words } from "../../words/all";
import { kinds } from "../person/kinds";
import type { FormProps } from "./edit_entry";
import { EntrySheet } from "./entry_sheet";
import { EventSelect } from "./event_select";
import { useEntry } from "./use_entry";

export function MomentForm(props: FormProps<Moment>) {
  const { entry } = props;
  const people = useAnswer(() => named(entry.person_ids), [entry.id]).value;
  return people ? <Form {...props} people={people} /> : null;
}

function Form({ entry, people, title, remove, onClose }: FormProps<Moment> & { people: Named[] }) {
  const w = words.value.moments;
  // Somebody deleted meanwhile is not shown, and stays in the moment in case they come back.
  const unseen = entry.person_ids.filter((id) => !people.some((one) => one.id === id));
  const { typed, write, tried, save, on } = useEntry({
    entry,
    blank: {
      people,
      kind: entry.kind as MomentKind,
      on: entry.happened_on,
      text: entry.text ?? "",
      eventId: entry.event_id,
    },
    isWhole: (now) => now.people.length > 0 && !pastDayProblem(now.on),
    fieldsOf: (now) => ({
      kind: now.kind,
      happened_on: now.on,
      text: now.text.trim() || null,
      event_id: now.eventId,
      person_ids: [...now.people.map((one) => one.id), ...unseen],
    }),
    edit: (patch, on) => editMoment(entry.id, patch, on),
    onClose,
  });
  const said = words.value.card.kinds;
  return (
    <EntrySheet {...{ title, onClose, remove }} onSave={save} row={{ noun: "moments", id: entry.id }}>
      {entry.kind !== "thanks" && (
        <Choice<MomentKind>
          legend={w.kind}
          value={typed.kind}
          options={kinds.map(({ kind, Icon }) => ({ value: kind, text: said[kind], icon: <Icon /> }))}
          onChoose={(kind) => write({ kind })}
        />
      )}
      <TextField
        lines
        label={w.text}
        value={typed.text}
        hint={meanwhile(on.text, entry.seen.text, typed.text, entry.text)}
        maxLength={20000}
        onText={(text) => write({ text })}
      />
      <PastDayField
        label={w.when}
        value={typed.on}
        onDay={(on) => write({ on })}
        error={tried.value ? pastDayProblem(typed.on) : undefined}
      />
      <PeoplePicker
        label={w.who}
        picked={typed.people}
        onPicked={(next) => write({ people: next })}
        error={tried.value && typed.people.length === 0 ? w.whoNeeded : undefined}
      />
      <EventSelect value={typed.eventId} onEvent={(eventId) => write({ eventId })} />
    </EntrySheet>
  );
}
