import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Empty } from "../../parts/empty";
import { type ListSection, SectionList } from "../../parts/section_list";
import { peopleCount, peopleReady, peopleVersion } from "../../store/people_index";
import { learnEveryone } from "../../store/people_words";
import { noteSearch } from "../../store/recent_searches";
import { words } from "../../words/all";
import { choosing, chosen, progress, startChoosing } from "./chosen";
import { ChosenBar } from "./chosen_bar";
import { Elsewhere } from "./elsewhere";
import { Jump } from "./jump";
import { ListHead } from "./list_head";
import { PagesLine } from "./pages_line";
import { RowLink } from "./row";
import { RowChoice } from "./row_choice";
import { SearchBox } from "./search_box";
import { query, shown } from "./shown";
import { TwinsLine } from "./twins_line";

export { CIRCLES } from "../../store/people_facets";

const ROW_REM = 4.5;

/** Words for slips and suggestions, when nothing else is going on. */
function useLearning(): void {
  useEffect(() => {
    if (peopleReady.value) void learnEveryone();
  }, [peopleReady.value, peopleVersion.value]);
}

export function PeopleList() {
  useLearning();
  if (peopleReady.value && peopleCount.value === 0) return <Nobody />;
  return (
    <div class="hue-keep">
      <SearchBox />
      <TwinsLine />
      <PagesLine />
      <ListHead />
      <Rows />
      <Elsewhere />
      {(choosing.value || progress.value) && <ChosenBar />}
    </div>
  );
}

function Rows() {
  const w = words.value.people;
  const box = useRef<HTMLDivElement>(null);
  const jumping = useSignal(false);
  const { count, sections, at, words: asked } = shown.value;
  const rowOf = (position: number) => {
    const row = at(position);
    if (row === undefined) return null;
    if (chosen.value !== null) return <RowChoice {...{ row, position, asked }} />;
    const hold = () => startChoosing(position);
    return <RowLink {...{ row, asked }} onHold={hold} onOpen={() => noteSearch(query.value)} />;
  };
  return (
    <div ref={box}>
      {count === 0 && peopleReady.value && <p class="soft">{w.nobodyFound}</p>}
      <SectionList
        label={w.title}
        sections={sections}
        rowRem={ROW_REM}
        row={rowOf}
        head={(section) => <Head section={section} onJump={() => (jumping.value = true)} />}
      />
      {jumping.value && <Jump list={box} rowRem={ROW_REM} onClose={() => (jumping.value = false)} />}
    </div>
  );
}

function Head({ section: { title, positions }, onJump }: { section: ListSection; onJump: () => void }) {
  const w = words.value.people;
  return (
    <h2 class="section-head-row">
      <button type="button" onClick={onJump}>
        <span dir="auto">{title}</span> <span class="count">{positions.length}</span>
        <span class="only-heard">. {w.jumpElsewhere}</span>
      </button>
    </h2>
  );
}

function Nobody() {
  const w = words.value.people;
  return (
    <Empty text={w.empty} hue="keep">
      <a class="button primary" href="/add">
        {words.value.today.firstDo}
      </a>
      <a href="/settings/import">{w.bring}</a>
    </Empty>
  );
}
