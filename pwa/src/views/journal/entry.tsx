import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { back } from "../../router";
import { editEntry, journalEntry, removeEntry, writeEntry } from "../../store/journal";
import type { JournalEntry, Opened } from "../../store/types";
import { words } from "../../words/all";
import { sayLong } from "../../words/days";
import { Earlier } from "../history/earlier";
import type { ViewProps } from "../view_props";
import { EntryForm, type EntryTyped } from "./form";

const LIST = "/reflect/journal";

export function JournalPage({ params: [id = ""] }: ViewProps) {
  return id === "new" ? <NewEntry /> : <OldEntry id={id} key={id} />;
}

function NewEntry() {
  const w = words.value.journal;
  const save = async ({ text, day }: EntryTyped) => {
    const done = await doing(() => writeEntry(text, day), w.saved);
    if (done) back(LIST);
    return done;
  };
  return (
    <>
      <PageHead title={w.newTitle}>
        <p>{w.private}</p>
      </PageHead>
      <EntryForm draft="new" blank={{ text: "", day: today.value, on: {} }} onSave={save} />
    </>
  );
}

function OldEntry({ id }: { id: string }) {
  const entry = useAnswer(() => journalEntry(id), [id]).value;
  if (entry === undefined) return null;
  if (entry === null) return <Empty text={words.value.journal.gone} hue="reflect" />;
  return <Written entry={entry} />;
}

function Written({ entry }: { entry: Opened<JournalEntry> }) {
  const w = words.value.journal;
  const { id, written_on, words: written, seen } = entry;
  const save = async (typed: EntryTyped) => {
    const done = await doing(() => editEntry(id, typed.text, typed.day, typed.on), w.saved);
    if (done) back(LIST);
    return done;
  };
  const remove = async () => {
    if (await doing(() => removeEntry(id), w.removed)) back(LIST);
  };
  // What another device or an earlier version brings in begins the form anew; what is being typed stays a draft.
  return (
    <>
      <PageHead title={sayLong(written_on)} />
      <EntryForm
        key={`${written_on} ${written}`}
        draft={id}
        blank={{ text: written ?? "", day: written_on, on: seen }}
        onSave={save}
      />
      <div class="after-cards stack hue-reflect">
        <Earlier noun="journal" id={id} />
        <button type="button" class="button plain at-start" onClick={remove}>
          {w.remove}
        </button>
      </div>
    </>
  );
}
