import { useSignal } from "@preact/signals";
import { dropDraft, useDraft } from "../../parts/draft";
import { Sheet } from "../../parts/sheet";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { addKindWords } from "../../store/kind_words";
import { type Named, named, recentPeople } from "../../store/recent";
import { words } from "../../words/all";
import { fieldsOf, isWhole, type KindTyped, KindWordsFieldsShown } from "./kind_words_fields";

type Props = { personId: string | null; onClose: () => void };

const OFFERED = 6;

/** Whose page it was opened from has said it; from elsewhere one says who. */
export function NewKindWords(props: Props) {
  const given = useAnswer(() => named(props.personId ? [props.personId] : []), [props.personId]).value;
  return given ? <Form {...props} given={given} /> : null;
}

function Form({ personId, onClose, given }: Props & { given: Named[] }) {
  const w = words.value;
  const key = `kind-${personId ?? ""}`;
  const blank = { people: given, words: "", on: today.value, place: null, eventId: null };
  const [typed, write] = useDraft<KindTyped>(key, blank);
  const tried = useSignal(false);
  const offered = useAnswer(() => recentPeople(OFFERED), []).value;
  const save = async () => {
    tried.value = true;
    if (!isWhole(typed.value)) return;
    if (!(await doing(() => addKindWords(fieldsOf(typed.value)), w.kindWords.saved))) return;
    dropDraft(key);
    onClose();
  };
  const foot = (
    <button type="submit" class="button primary wide">
      {w.doing.save}
    </button>
  );
  return (
    <Sheet title={w.kindWords.newTitle} onClose={onClose} foot={foot} onSubmit={save}>
      <KindWordsFieldsShown
        typed={typed.value}
        write={write}
        tried={tried.value}
        offered={personId ? undefined : offered}
      />
    </Sheet>
  );
}
