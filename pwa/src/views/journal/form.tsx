import { dropDraft, useDraft } from "../../parts/draft";
import { meanwhile } from "../../parts/meanwhile";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import { aboutAfter, type Namable } from "../../store/journal";
import type { Named } from "../../store/recent";
import type { Seen } from "../../store/types";
import { words } from "../../words/all";
import { Prompt } from "./prompt";
import { WordsField } from "./words_field";

/** `on` says which text the typing began on. */
export type EntryTyped = { text: string; day: string; on: Seen };
export type EntryWritten = EntryTyped & { personIds: string[] };
type Draft = EntryTyped & { taken: Named[]; skipped: number; prompt: boolean };

type Props = {
  draft: string;
  blank: EntryTyped;
  /** Whom the page was about so far. */
  about: { ids: string[]; people: Namable[] };
  asks: boolean;
  onSave: (written: EntryWritten) => Promise<boolean>;
};

/** A page to write on. Each key is kept for this tab, so that a reload takes nothing away. */
export function EntryForm({ draft, blank, about, asks, onSave }: Props) {
  const key = `journal-${draft}`;
  const [typed, write] = useDraft<Draft>(key, { ...blank, taken: [], skipped: 0, prompt: asks });
  const { text, day, taken, skipped, prompt } = typed.value;
  const news = meanwhile(typed.value.on.words, blank.on.words, text, blank.text);
  const isWhole = text.trim() !== "" && day !== "";
  const save = async () => {
    if (!isWhole) return;
    const people = [...about.people, ...taken.map(({ id, name }) => ({ id, names: [name] }))];
    const personIds = aboutAfter({ text: blank.text, ids: about.ids }, text, people);
    if (await onSave({ text: text.trim(), day, on: typed.value.on, personIds })) dropDraft(key);
  };
  return (
    <form class="stack" onSubmit={submitting(save)}>
      {prompt && (
        <Prompt
          day={blank.day}
          skipped={skipped}
          onSkip={(next) => write({ skipped: next })}
          onHide={() => write({ prompt: false })}
        />
      )}
      <WordsField
        text={text}
        news={news}
        people={taken}
        onText={(to) => write({ text: to })}
        onNamed={(to, person) => write({ text: to, taken: [...taken, person] })}
      />
      <TextField type="date" label={words.value.doing.day} value={day} onText={(to) => write({ day: to })} />
      <button type="submit" class="button primary wide" disabled={!isWhole}>
        {words.value.doing.save}
      </button>
    </form>
  );
}
