import type { ThankCard } from "../../store/thanks";
import { words } from "../../words/all";
import { HowTheyLikeIt } from "./how_they_like_it";

/** What it is for, and how they would like to hear it. */
export function Why({ card: { favor, person, event } }: { card: ThankCard }) {
  const w = words.value.card;
  return (
    <div class="why">
      {event && (
        <p class="label" dir="auto">
          {w.at(event.name)}
        </p>
      )}
      <p class="words" dir="auto">
        {favor.what ?? w.noWhat}
      </p>
      {person.thanks_preference && (
        <p class="soft small" dir="auto">
          {w.likes(person.thanks_preference)}
        </p>
      )}
      <HowTheyLikeIt person={person} />
    </div>
  );
}
