import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { Plus } from "../../parts/icons";
import { Monogram } from "../../parts/monogram";
import { Search } from "../../parts/more_icons";
import { tellTrouble } from "../../parts/toast_state";
import { findPerson } from "../../store/people";
import { firstRows, type PersonRow, peopleVersion, rowAt } from "../../store/people_index";
import { searchPeople } from "../../store/people_search";
import type { Person } from "../../store/types";
import { words } from "../../words/ways";
import { aboutOf } from "../people/about";

const SHOWN = 6;

type Props = { title: string; onPick: (person: Person | "new") => void };

/** Somebody from the notebook, a few letters away; or somebody who is not in it yet. */
export function PickPerson({ title, onPick }: Props) {
  const w = words.value.arrived;
  const id = useId();
  const query = useSignal("");
  peopleVersion.value;
  const asked = query.value.trim();
  const rows = asked ? searchPeople(asked).slice(0, SHOWN).map(rowAt) : firstRows.value.slice(0, SHOWN);
  const pick = async (row: PersonRow) => {
    const person = await findPerson(row.id).catch(tellTrouble);
    if (person) onPick(person);
  };
  return (
    <section class="stack tight">
      <h2 id={id}>{title}</h2>
      <div class="search">
        <Search />
        <input
          class="input"
          type="search"
          dir="auto"
          aria-label={w.search}
          placeholder={w.search}
          autocomplete="off"
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
        />
      </div>
      <ul class="pick" aria-labelledby={id}>
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" class="who" onClick={() => pick(row)}>
              <Monogram id={row.id} name={row.name} />
              <span>
                <span class="name" dir="auto">
                  {row.name}
                </span>
                <span class="about" dir="auto">
                  {aboutOf(row)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {asked && rows.length === 0 && <p class="soft">{w.nobody}</p>}
      <button type="button" class="button" onClick={() => onPick("new")}>
        <Plus />
        {w.someoneNew}
      </button>
    </section>
  );
}
