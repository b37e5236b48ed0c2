import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { Source } from "../../parts/source";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { firstName } from "../../store/names";
import { preferences } from "../../store/preferences";
import { letBackIn, tiesOf } from "../../store/ties";
import type { Person } from "../../store/types";
import { words } from "../../words/all";
import { Folded } from "../give/folded";
import { TieCard } from "./tie_card";

const SURPRISE = "https://doi.org/10.1037/pspi0000402";
const DORMANT = "http://www.levin.rutgers.edu/research/dormant-ties-abstract.html";
const WARM_UP = "https://doi.org/10.1038/s44271-024-00075-8";

/** Two people of the month from whom nothing was heard for long. */
export function Ties() {
  const w = words.value.ties;
  const paused = preferences.value.paused_until;
  const ties = useAnswer(() => tiesOf(today.value, paused), [today.value, paused]).value;
  const isPaused = paused !== null && paused > today.value;
  return (
    <>
      <PageHead title={w.title}>
        <p>{w.lead}</p>
      </PageHead>
      {ties?.picks.length === 0 && <Empty text={isPaused ? w.paused : w.nobody} hue="reflect" />}
      <div class="stack hue-reflect">
        {ties && ties.picks.length > 0 && <TrueHello />}
        {ties?.picks.map((tie) => (
          <TieCard tie={tie} key={tie.person.id} />
        ))}
        {ties && ties.leftOut.length > 0 && <LeftOut people={ties.leftOut} />}
      </div>
    </>
  );
}

function TrueHello() {
  const w = words.value.ties;
  const sources = [
    { name: w.sourceSurprise, href: SURPRISE },
    { name: w.sourceDormant, href: DORMANT },
    { name: w.sourceWarmUp, href: WARM_UP },
  ];
  return (
    <div class="card hued true-line">
      <p>{w.trueLine}</p>
      <Source text={w.source} sources={sources} />
    </div>
  );
}

function LeftOut({ people }: { people: Person[] }) {
  const w = words.value.ties;
  return (
    <Folded title={w.leftOut}>
      {people.map(({ id, name }) => (
        <div class="row spread" key={id}>
          <a href={`/people/${id}`} dir="auto">
            {name}
          </a>
          <button
            type="button"
            class="button"
            aria-label={`${w.letBackIn}: ${name}`}
            onClick={() => doing(() => letBackIn(id), w.letBackInSaid(firstName(name)))}
          >
            {w.letBackIn}
          </button>
        </div>
      ))}
    </Folded>
  );
}
