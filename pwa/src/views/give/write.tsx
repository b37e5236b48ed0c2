import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { useAnswer } from "../../parts/use_answer";
import { firstName } from "../../store/names";
import { thankCard } from "../../store/thanks";
import { words } from "../../words/all";
import type { ViewProps } from "../view_props";
import { Letter } from "./letter";
import { TrueLine } from "./true_line";

export function WriteThanks({ params: [favorId = ""] }: ViewProps) {
  const w = words.value.give;
  const card = useAnswer(() => thankCard(favorId), [favorId]).value;
  if (card === undefined) return null;
  if (card === null) return <Empty text={w.gone} hue="give" />;
  const { favor, person, event } = card;
  return (
    <>
      <PageHead title={w.writeTitle(firstName(person.name))} />
      <div class="stack">
        <div class="why">
          {event && (
            <p class="label" dir="auto">
              {words.value.card.at(event.name)}
            </p>
          )}
          <p class="words" dir="auto">
            {favor.what ?? words.value.card.noWhat}
          </p>
          {person.thanks_preference && (
            <p class="soft small" dir="auto">
              {words.value.card.likes(person.thanks_preference)}
            </p>
          )}
        </div>
        <TrueLine />
        <Letter card={card} key={favorId} />
      </div>
    </>
  );
}
