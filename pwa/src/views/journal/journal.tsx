import { useSignal } from "@preact/signals";
import { handOver } from "../../parts/hand_over";
import { Plus } from "../../parts/icons";
import { Download, Search } from "../../parts/more_icons";
import { PageHead } from "../../parts/page_head";
import { Source } from "../../parts/source";
import { say, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { journalFile } from "../../store/journal_file";
import { words } from "../../words/all";
import { FoundPages } from "./found";
import { Pages } from "./pages";
import { sayDay } from "./say_day";
import { ThisDay } from "./this_day";
import { WhoReads } from "./who_reads";

const SOURCE = "https://doi.org/10.1073/pnas.2425193122";

/** What was written for oneself, the latest on top; `find` is what was looked for elsewhere. */
export function Journal({ find }: { find: string }) {
  const w = words.value.journal;
  const typed = useSignal(find);
  return (
    <>
      <PageHead title={w.title}>
        <p>{w.lead}</p>
      </PageHead>
      <a class="button primary wide hue-reflect" href="/reflect/journal/new">
        <Plus />
        {w.write}
      </a>
      <search class="search journal-search">
        <Search />
        <input
          class="input"
          type="search"
          dir="auto"
          aria-label={w.search}
          placeholder={w.search}
          autocomplete="off"
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
      </search>
      {typed.value.trim() ? <FoundPages typed={typed.value.trim()} /> : <AllPages />}
    </>
  );
}

function AllPages() {
  const w = words.value.journal;
  return (
    <>
      <ThisDay />
      <Pages />
      <div class="stack hue-reflect">
        <TakeAway />
        <WhoReads />
        <Source text={w.source} sources={[{ name: w.sourceName, href: SOURCE }]} />
      </div>
    </>
  );
}

function TakeAway() {
  const w = words.value.journal;
  const take = async () => {
    try {
      handOver(await journalFile({ title: w.title, day: sayDay }), `kith-journal-${today.value}.md`);
      say(w.exported);
    } catch (error) {
      tellTrouble(error);
    }
  };
  return (
    <button type="button" class="button wide" onClick={take}>
      <Download />
      {w.takeAway}
    </button>
  );
}
