import { Join } from "../../parts/more_icons";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { Who } from "../../parts/who";
import { go } from "../../router";
import { beginIntroduction } from "../../store/introducing";
import { type Pair, putPairAside } from "../../store/suggested_pairs";
import type { Wish } from "../../store/wishes";
import { words } from "../../words/all";
import { firstNames } from "../introductions/said";
import { InCommon, Quote } from "./quote";

/** `of`: on whose page it stands; there only the other is named above the words. */
type Props = { pair: Pair; of?: string | undefined };

/** One needs what the other offers, in the words of both. */
export function PairFit({ pair, of }: Props) {
  const w = words.value.helping;
  const { needs, offers, shared } = pair;
  const [offering, needing] = firstNames({ a: offers, b: needs });
  const need = needs.needs ?? "";
  const offer = offers.offers ?? "";
  const why = w.why(offering, offer, needing, need);
  const introduce = async () => {
    let id = "";
    const begun = async () => {
      // Whose time it takes is asked first.
      const made = await beginIntroduction({ a_id: offers.id, b_id: needs.id, why });
      id = made.id;
      return made;
    };
    if (await doing(begun, w.introduceSaid)) go(`/give/introductions/${id}`);
  };
  return (
    <article
      class={of ? "card quiet" : "card"}
      aria-label={words.value.introductions.both(offering, needing)}
    >
      {needs.id !== of && <Person wish={needs} />}
      <Quote label={w.looksFor(needing)} text={need} said={shared.map(([asked]) => asked)} />
      {offers.id !== of && <Person wish={offers} />}
      <Quote label={w.canOffer(offering)} text={offer} said={shared.map(([, found]) => found)} />
      <InCommon shared={shared} />
      <div class="row even">
        <button type="button" class="button primary" onClick={introduce}>
          <Join />
          {w.introduce}
        </button>
        <button
          type="button"
          class="button plain"
          onClick={() => doing(() => putPairAside(pair, why, today.value), w.asideSaid)}
        >
          {w.notThese}
        </button>
      </div>
    </article>
  );
}

function Person({ wish }: { wish: Wish }) {
  return <Who id={wish.id} name={wish.name} about={wish.company} />;
}
