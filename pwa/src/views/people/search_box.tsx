import { Search } from "../../parts/more_icons";
import { noteSearch } from "../../store/recent_searches";
import { words } from "../../words/all";
import { query } from "./shown";
import { typing, UnderSearch } from "./under_search";

/** The field, and below it what helps: recent searches, filters that fit, or the circles. */
export function SearchBox() {
  const w = words.value.people;
  return (
    <search
      onFocusIn={() => {
        typing.value = true;
      }}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) typing.value = false;
      }}
    >
      <div class="search">
        <Search />
        <input
          class="input"
          type="search"
          dir="auto"
          aria-label={w.search}
          placeholder={w.searchHint}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") noteSearch(query.value);
          }}
        />
      </div>
      <UnderSearch />
    </search>
  );
}
