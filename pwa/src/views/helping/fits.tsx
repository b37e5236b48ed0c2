import { PageHead } from "../../parts/page_head";
import { useAnswer } from "../../parts/use_answer";
import { ownCard } from "../../store/own_card";
import { mineForThem, theirsForMe } from "../../store/own_wishes";
import { suggestedPairs } from "../../store/suggested_pairs";
import { words } from "../../words/all";
import { Section } from "../today/section";
import { OwnFitCard } from "./own_fit";
import { PairFit } from "./pair_card";
import { PassOn } from "./pass_on";

const PAIRS = 12;
const OWN = 6;

/** Who could help whom, always with the words it was found by. */
export function Fits({ given }: { given: string | null }) {
  const w = words.value.helping;
  return (
    <>
      <PageHead title={w.fits}>
        <p>{w.fitsLead}</p>
      </PageHead>
      <div class="section hue-give">
        <PassOn given={given} />
      </div>
      <Pairs />
      <Own />
    </>
  );
}

function Pairs() {
  const w = words.value.helping;
  const pairs = useAnswer(() => suggestedPairs(PAIRS), []).value;
  if (!pairs) return null;
  return (
    <Section title={w.pairs} hue="give">
      {pairs.length === 0 && <p class="soft">{w.pairsNone}</p>}
      {pairs.map((pair) => (
        <PairFit pair={pair} key={`${pair.needs.id} ${pair.offers.id}`} />
      ))}
    </Section>
  );
}

function Own() {
  const w = words.value.helping;
  const card = useAnswer(ownCard, []).value;
  const mine = useAnswer(() => mineForThem(OWN), []).value ?? [];
  const theirs = useAnswer(() => theirsForMe(OWN), []).value ?? [];
  const isBlank = card && !card.offers && !card.needs;
  return (
    <>
      {mine.length > 0 && (
        <Section title={w.mineForThem} hue="give">
          {mine.map((fit) => (
            <OwnFitCard fit={fit} theirs="needs" key={fit.wish.id} />
          ))}
        </Section>
      )}
      {theirs.length > 0 && (
        <Section title={w.theirsForMe} hue="thank">
          {theirs.map((fit) => (
            <OwnFitCard fit={fit} theirs="offers" key={fit.wish.id} />
          ))}
        </Section>
      )}
      {isBlank && <p class="soft">{w.setMine}</p>}
      <a class="button wide" href="/give/mine">
        {w.mine}
      </a>
    </>
  );
}
