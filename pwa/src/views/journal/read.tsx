import { Empty } from "../../parts/empty";
import { Pen } from "../../parts/icons";
import { PageHead } from "../../parts/page_head";
import { doing } from "../../parts/toast_state";
import { back } from "../../router";
import { removeEntry } from "../../store/journal";
import { words } from "../../words/all";
import { Earlier } from "../history/earlier";
import { NamedWords } from "./named_words";
import { sayDay } from "./say_day";
import { ThankFromPage } from "./thank";
import { useEntry } from "./use_entry";
import { WhoReads } from "./who_reads";

/** A page to read again: names lead to people, and from each it is one tap to a thank-you. */
export function ReadEntry({ id }: { id: string }) {
  const w = words.value.journal;
  const opened = useEntry(id);
  if (opened === undefined) return null;
  if (opened === null) return <Empty text={w.gone} hue="reflect" />;
  const { entry, people } = opened;
  const remove = async () => {
    if (await doing(() => removeEntry(id), w.removed)) back("/reflect/journal");
  };
  return (
    <>
      <PageHead title={sayDay(entry.written_on)} />
      <div class="stack hue-reflect">
        <article class="card journal-entry">
          <NamedWords text={entry.words ?? ""} people={[...people.values()]} />
        </article>
        <ThankFromPage entry={entry} people={people} />
        <a class="button wide" href={`/reflect/journal/${id}/edit`}>
          <Pen />
          {words.value.doing.edit}
        </a>
        <WhoReads />
        <Earlier noun="journal" id={id} />
        <button type="button" class="button plain at-start" onClick={remove}>
          {w.remove}
        </button>
      </div>
    </>
  );
}
