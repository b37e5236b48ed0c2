import { doing } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { Who } from "../../parts/who";
import { firstName } from "../../store/names";
import { asideKey, type OwnFit } from "../../store/own_wishes";
import { findPerson } from "../../store/people";
import { putAside } from "../../store/put_aside";
import { words } from "../../words/all";
import { Folded } from "../give/folded";
import { HandOver } from "./hand_over";
import { InCommon, Quote } from "./quote";

/** `on`: it stands on their own page. */
type Props = { fit: OwnFit; theirs: "needs" | "offers"; on?: boolean };

/** What the owner offers and somebody needs, or the other way round. */
export function OwnFitCard({ fit, theirs, on = false }: Props) {
  const w = words.value.helping;
  const { wish, own, shared } = fit;
  const first = firstName(wish.name);
  const isOffer = theirs === "needs";
  return (
    <article class={on ? "card quiet" : "card"} aria-label={wish.name}>
      {!on && <Who id={wish.id} name={wish.name} about={wish.company} />}
      <Quote
        label={isOffer ? w.looksFor(first) : w.canOffer(first)}
        text={fit.theirs}
        said={shared.map(([, found]) => found)}
      />
      <Quote label={isOffer ? w.youOffer : w.youLookFor} text={own} said={shared.map(([asked]) => asked)} />
      <InCommon shared={shared} />
      {isOffer && (
        <Folded title={w.writeOffer(first)}>
          <Offer fit={fit} first={first} />
        </Folded>
      )}
      <div class={isOffer ? "row" : "row even"}>
        {!isOffer && (
          <a class="button primary" href={`/give/asks/new?person=${wish.id}`}>
            {w.askThem(first)}
          </a>
        )}
        <button
          type="button"
          class="button plain"
          onClick={() => doing(() => putAside(asideKey(theirs, fit)), w.asideSaid)}
        >
          {w.notThese}
        </button>
      </div>
    </article>
  );
}

function Offer({ fit, first }: { fit: OwnFit; first: string }) {
  const w = words.value.helping;
  const person = useAnswer(() => findPerson(fit.wish.id), [fit.wish.id]).value;
  if (!person) return null;
  return (
    <HandOver
      person={person}
      draft={`offer-${person.id}`}
      text={w.offerLetter(first, fit.theirs, fit.own)}
      subject={w.offerSubject}
      what={fit.own}
      kind="time"
      done={w.offered}
    />
  );
}
