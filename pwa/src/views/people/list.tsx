import { Choice } from "../../parts/choice";
import { Empty } from "../../parts/empty";
import { Monogram } from "../../parts/monogram";
import { Search } from "../../parts/more_icons";
import { today } from "../../parts/today";
import { VirtualList } from "../../parts/virtual_list";
import { place } from "../../router";
import { type PersonRow, peopleCount, peopleReady } from "../../store/people_index";
import type { Circle } from "../../store/types";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";
import { aboutOf } from "./about";
import { circle, query, shown } from "./shown";

const ROW_REM = 4.5;
export const CIRCLES: Circle[] = ["inner", "close", "active", "light", "resting"];

function Row({ row }: { row: PersonRow }) {
  const href = `/people/${row.id}`;
  const isOpen = place.value.path.startsWith(href);
  return (
    <a class="who person-row" href={href} aria-current={isOpen ? "true" : undefined}>
      <Monogram id={row.id} name={row.name} />
      <span>
        <span class="name" dir="auto">
          {row.name}
        </span>
        <span class="about" dir="auto">
          {aboutOf(row)}
        </span>
      </span>
      {row.lastOn && <span class="when">{sayNear(row.lastOn, today.value)}</span>}
    </a>
  );
}

function SearchBox() {
  const w = words.value.people;
  return (
    <div class="search">
      <Search />
      <input
        class="input"
        type="search"
        dir="auto"
        aria-label={w.search}
        placeholder={w.searchHint}
        autocomplete="off"
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
    </div>
  );
}

function Circles() {
  const w = words.value.people;
  return (
    <Choice<Circle | "all">
      legend={w.filter}
      legendHidden
      look="chips scroll"
      value={circle.value ?? "all"}
      options={[
        { value: "all", text: w.all },
        ...CIRCLES.map((value) => ({ value, text: w.circles[value] })),
      ]}
      onChoose={(value) => {
        circle.value = value === "all" ? null : value;
      }}
    />
  );
}

export function PeopleList() {
  const w = words.value.people;
  const { count, at } = shown.value;
  if (peopleReady.value && peopleCount.value === 0) return <Nobody />;
  return (
    <div class="hue-keep">
      <SearchBox />
      <Circles />
      <output class="result-count">{w.found(count)}</output>
      {count === 0 && peopleReady.value && <p class="soft">{w.nobodyFound}</p>}
      <VirtualList
        label={w.title}
        count={count}
        rowRem={ROW_REM}
        rowKey={(index) => at(index)?.id ?? `empty-${index}`}
        row={(index) => {
          const row = at(index);
          return row ? <Row row={row} /> : null;
        }}
      />
    </div>
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
