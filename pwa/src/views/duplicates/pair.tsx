import { useSignal } from "@preact/signals";
import { Monogram } from "../../parts/monogram";
import { doing } from "../../parts/toast_state";
import { notSame, type Twins } from "../../store/duplicates";
import type { Person } from "../../store/types";
import { words } from "../../words/all";
import { aboutOf } from "../people/about";
import { MergeSheet } from "./merge_sheet";

type Props = { pair: Twins; one: Person; other: Person };

/** Both side by side, why they may be one, and what can be done about it. */
export function Pair({ pair, one, other }: Props) {
  const w = words.value.duplicates;
  const merging = useSignal(false);
  const open = (wanted: boolean) => () => {
    merging.value = wanted;
  };
  return (
    <article class="card pair-card" aria-label={w.pair(one.name, other.name)}>
      <ul class="reasons">
        {pair.reasons.map((reason) => (
          <li class="tag" key={reason}>
            {w.reasons[reason]}
          </li>
        ))}
      </ul>
      <div class="pair-sides">
        <Side person={one} />
        <Side person={other} />
      </div>
      <div class="row even">
        <button
          type="button"
          class="button primary"
          aria-label={w.mergeWhat(one.name, other.name)}
          onClick={open(true)}
        >
          {w.merge}
        </button>
        <button type="button" class="button" onClick={() => doing(() => notSame(pair), w.differentSaid)}>
          {w.different}
        </button>
      </div>
      {merging.value && <MergeSheet {...{ one, other }} onClose={open(false)} />}
    </article>
  );
}

function Side({ person }: { person: Person }) {
  const lines = [aboutOf(person), person.email, person.phone, person.how_met, person.notes];
  return (
    <a class="pair-side" href={`/people/${person.id}`}>
      <Monogram id={person.id} name={person.name} />
      <span class="name" dir="auto">
        {person.name || words.value.duplicates.nameless}
      </span>
      {lines.filter(Boolean).map((line) => (
        <span class="line" dir="auto" key={line}>
          {line}
        </span>
      ))}
    </a>
  );
}
