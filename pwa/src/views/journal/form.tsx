import { dropDraft, useDraft } from "../../parts/draft";
import { meanwhile } from "../../parts/meanwhile";
import { TextField } from "../../parts/text_field";
import type { Seen } from "../../store/types";
import { words } from "../../words/all";

/** `on` says which text the typing began on. */
export type EntryTyped = { text: string; day: string; on: Seen };

type Props = { draft: string; blank: EntryTyped; onSave: (typed: EntryTyped) => Promise<boolean> };

/** A page to write on. Each key is kept for this tab, so that a reload takes nothing away. */
export function EntryForm({ draft, blank, onSave }: Props) {
  const w = words.value.journal;
  const key = `journal-${draft}`;
  const [typed, write] = useDraft(key, blank);
  const { text, day } = typed.value;
  const news = meanwhile(typed.value.on.words, blank.on.words, text, blank.text);
  const isWhole = text.trim() !== "" && day !== "";
  const save = async () => {
    if (isWhole && (await onSave({ ...typed.value, text: text.trim() }))) dropDraft(key);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="field">
        <label for="journal-words">{w.words}</label>
        <textarea
          id="journal-words"
          class="input letter"
          dir="auto"
          rows={8}
          maxLength={20_000}
          placeholder={w.placeholder}
          value={text}
          aria-describedby={news && "journal-news"}
          onInput={(event) => write({ text: event.currentTarget.value })}
        />
        {news && (
          <p class="hint" id="journal-news">
            {news}
          </p>
        )}
      </div>
      <TextField type="date" label={words.value.doing.day} value={day} onText={(to) => write({ day: to })} />
      <button type="submit" class="button primary wide" disabled={!isWhole}>
        {words.value.doing.save}
      </button>
    </form>
  );
}
