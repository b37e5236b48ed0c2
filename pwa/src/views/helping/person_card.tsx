import { Bubble } from "../../parts/icons";
import { doing } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { introducerToThank, thankForIntroducing } from "../../store/introduced_you";
import { firstName } from "../../store/names";
import { ownFitsWith } from "../../store/own_wishes";
import { pairsWith } from "../../store/suggested_pairs";
import type { Person } from "../../store/types";
import { words } from "../../words/all";
import { Folded } from "../give/folded";
import { Between } from "./between";
import { OwnFitCard } from "./own_fit";
import { PairFit } from "./pair_card";
import { WishLine } from "./wish_line";

const SHOWN = 3;

/** What would help them, what they offer, who fits, and how it flows between the two. */
export function PersonHelping({ person }: { person: Person }) {
  const w = words.value.helping;
  const first = firstName(person.name);
  return (
    <section class="card tight hue-give" aria-label={w.personTitle}>
      <h2>{w.personTitle}</h2>
      <Introduced id={person.id} first={first} />
      <WishLine person={person} field="needs" label={person.needs ? w.changeNeeds : w.addNeeds} />
      <WishLine person={person} field="offers" label={person.offers ? w.changeOffers : w.addOffers} />
      <Fitting person={person} first={first} />
      <Between id={person.id} first={first} />
      <a class="button plain at-start" href={`/give/no?person=${person.id}`}>
        <Bubble />
        {w.noFor}
      </a>
    </section>
  );
}

function Fitting({ person: { id, needs, offers }, first }: { person: Person; first: string }) {
  const w = words.value.helping;
  const fitting = useAnswer(() => pairsWith(id, SHOWN), [id, needs, offers]).value;
  const own = useAnswer(() => ownFitsWith(id), [id, needs, offers]).value;
  if (!fitting || !own) return null;
  const { canHelp, helpedBy } = fitting;
  return (
    <>
      {own.mine.length > 0 && (
        <Folded title={w.mineForThem}>
          {own.mine.map((fit) => (
            <OwnFitCard fit={fit} theirs="needs" on key="needs" />
          ))}
        </Folded>
      )}
      {own.theirs.length > 0 && (
        <Folded title={w.youHelpedBy(first)}>
          {own.theirs.map((fit) => (
            <OwnFitCard fit={fit} theirs="offers" on key="offers" />
          ))}
        </Folded>
      )}
      {canHelp.length > 0 && (
        <Folded title={w.canHelp(first)}>
          {canHelp.map((pair) => (
            <PairFit pair={pair} of={id} key={pair.needs.id} />
          ))}
        </Folded>
      )}
      {helpedBy.length > 0 && (
        <Folded title={w.helpedBy(first)}>
          {helpedBy.map((pair) => (
            <PairFit pair={pair} of={id} key={pair.offers.id} />
          ))}
        </Folded>
      )}
    </>
  );
}

/** Whoever brought them did the owner a kindness. */
function Introduced({ id, first }: { id: string; first: string }) {
  const w = words.value.helping;
  const by = useAnswer(() => introducerToThank(id), [id]).value;
  if (!by) return null;
  const introducer = firstName(by.name);
  const thank = () =>
    doing(() => thankForIntroducing(by.id, id, w.introducedWhat(first)), w.receivedSaid(introducer));
  return (
    <div class="stack tight">
      <p dir="auto">{w.introducedBy(introducer, first)}</p>
      <button type="button" class="button at-start" onClick={thank}>
        {w.thankThem(introducer)}
      </button>
    </div>
  );
}
