import { useEffect } from "preact/hooks";
import { useAnswer } from "../../parts/use_answer";
import { listEvents } from "../../store/events";
import { peopleReady } from "../../store/people_index";
import type { SortBy } from "../../store/people_sections";
import { words } from "../../words/all";
import { choosing, startChoosing, stopChoosing } from "./chosen";
import { newestEvents, shown } from "./shown";
import { SORTS, sort, sortBy } from "./sort";

/** How many, in which order, and the way to choose several. */
export function ListHead() {
  const w = words.value.people;
  const { count, onlyNear, words: asked } = shown.value;
  return (
    <div class="list-head">
      <output class="result-count">{onlyNear ? w.onlyNear(count) : w.found(count)}</output>
      {asked.length === 0 && <Order />}
      {peopleReady.value && count > 0 && (
        <button
          type="button"
          class="button plain"
          aria-pressed={choosing.value}
          onClick={() => (choosing.value ? stopChoosing() : startChoosing())}
        >
          {choosing.value ? words.value.doing.done : w.select}
        </button>
      )}
    </div>
  );
}

function Order() {
  const w = words.value.people;
  return (
    <>
      <select
        class="order"
        aria-label={w.sort}
        value={sort.value}
        onChange={(event) => sortBy(event.currentTarget.value as SortBy)}
      >
        {SORTS.map((by) => (
          <option key={by} value={by}>
            {w.sorts[by]}
          </option>
        ))}
      </select>
      {sort.value === "event" && <NewestEvents />}
    </>
  );
}

function NewestEvents() {
  const events = useAnswer(listEvents, []);
  const names = events.value?.map(({ name }) => name);
  useEffect(() => {
    if (names) newestEvents.value = names;
  }, [names?.join("\n")]);
  return null;
}
