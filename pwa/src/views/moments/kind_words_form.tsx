import { meanwhile } from "../../parts/meanwhile";
import { useAnswer } from "../../parts/use_answer";
import { editKindWords } from "../../store/kind_words";
import { type Named, named } from "../../store/recent";
import type { KindWords } from "../../store/types";
import type { FormProps } from "./edit_entry";
import { EntrySheet } from "./entry_sheet";
import { fieldsOf, isWhole, KindWordsFieldsShown } from "./kind_words_fields";
import { useEntry } from "./use_entry";

export function KindWordsForm(props: FormProps<KindWords>) {
  const { entry } = props;
  const people = useAnswer(() => named([entry.person_id]), [entry.id]).value;
  return people ? <Form {...props} people={people} /> : null;
}

function Form({ entry, people, title, remove, onClose }: FormProps<KindWords> & { people: Named[] }) {
  const { typed, write, tried, save, on } = useEntry({
    entry,
    blank: {
      people,
      words: entry.words ?? "",
      on: entry.received_on ?? "",
      place: entry.place,
      eventId: entry.event_id,
    },
    isWhole,
    fieldsOf,
    edit: (patch, on) => editKindWords(entry.id, patch, on),
    onClose,
  });
  const hint = meanwhile(on.words, entry.seen.words, typed.words, entry.words);
  return (
    <EntrySheet {...{ title, onClose, remove }} onSave={save} row={{ noun: "kind_words", id: entry.id }}>
      <KindWordsFieldsShown typed={typed} write={write} tried={tried.value} hint={hint} />
    </EntrySheet>
  );
}
