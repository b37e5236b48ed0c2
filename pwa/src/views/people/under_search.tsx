import { computed, signal } from "@preact/signals";
import { Choice } from "../../parts/choice";
import { CIRCLES } from "../../store/people_facets";
import { forgetSearches, recentSearches } from "../../store/recent_searches";
import type { Circle } from "../../store/types";
import { words } from "../../words/all";
import { circle, query } from "./shown";
import { suggestions } from "./suggestions";

export const typing = signal(false);

/** Apart from the words themselves, so that a letter typed does not make the chips anew. */
const helps = computed(() => {
  if (!typing.value) return "circles";
  if (query.value === "") return recentSearches.value.length > 0 ? "recent" : "circles";
  return suggestions.value.length > 0 ? "suggestions" : "circles";
});

export function UnderSearch() {
  if (helps.value === "recent") return <Recent />;
  return helps.value === "suggestions" ? <Suggestions /> : <Circles />;
}

// The field keeps the focus, so that the chips do not vanish under the finger.
function keepFocus(event: Event): void {
  event.preventDefault();
}

function Recent() {
  const w = words.value.people;
  return (
    <fieldset class="field">
      <legend class="only-heard">{w.recent}</legend>
      <div class="chips scroll">
        {recentSearches.value.map((search) => (
          <button
            type="button"
            class="chip edged"
            dir="auto"
            key={search}
            onMouseDown={keepFocus}
            onClick={() => {
              query.value = search;
            }}
          >
            {search}
          </button>
        ))}
        <button type="button" class="chip" onMouseDown={keepFocus} onClick={forgetSearches}>
          {w.forgetRecent}
        </button>
      </div>
    </fieldset>
  );
}

function Suggestions() {
  return (
    <fieldset class="field">
      <legend class="only-heard">{words.value.people.suggestions}</legend>
      <div class="chips scroll">
        {suggestions.value.map(({ text, becomes }) => (
          <button
            type="button"
            class="chip edged"
            dir="auto"
            key={text}
            onMouseDown={keepFocus}
            onClick={() => {
              query.value = becomes;
            }}
          >
            {text}
          </button>
        ))}
      </div>
    </fieldset>
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
