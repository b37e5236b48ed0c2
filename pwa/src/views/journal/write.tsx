import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { doing, say, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { back, go } from "../../router";
import { editEntry, namable, writeEntry } from "../../store/journal";
import { words } from "../../words/all";
import { EntryForm, type EntryWritten } from "./form";
import { useEntry } from "./use_entry";
import { WhoReads } from "./who_reads";

const LIST = "/reflect/journal";

export function NewEntry() {
  const w = words.value.journal;
  const save = async ({ text, day, personIds }: EntryWritten) => {
    try {
      const { id, undo } = await writeEntry(text, day, personIds);
      go(`${LIST}/${id}`, { replace: true });
      say(w.saved, undo);
      return true;
    } catch (error) {
      tellTrouble(error);
      return false;
    }
  };
  return (
    <>
      <PageHead title={w.newTitle}>
        <WhoReads />
      </PageHead>
      <EntryForm
        draft="new"
        blank={{ text: "", day: today.value, on: {} }}
        about={{ ids: [], people: [] }}
        asks
        onSave={save}
      />
    </>
  );
}

export function ChangeEntry({ id }: { id: string }) {
  const w = words.value.journal;
  const opened = useEntry(id);
  if (opened === undefined) return null;
  if (opened === null) return <Empty text={w.gone} hue="reflect" />;
  const { entry, people } = opened;
  const { written_on, words: written, seen, person_ids } = entry;
  const save = async ({ text, day, on, personIds }: EntryWritten) => {
    const same = String(personIds) === String(person_ids) ? undefined : personIds;
    const done = await doing(() => editEntry(id, text, day, on, same), w.saved);
    if (done) back(`${LIST}/${id}`);
    return done;
  };
  // What another device or an earlier version brings in begins the form anew; what is being typed stays a draft.
  return (
    <>
      <PageHead title={w.editTitle} />
      <EntryForm
        key={`${written_on} ${written}`}
        draft={id}
        blank={{ text: written ?? "", day: written_on, on: seen }}
        about={{ ids: person_ids, people: namable([...people.values()]) }}
        asks={false}
        onSave={save}
      />
    </>
  );
}
