import { Leaf } from "../../parts/icons";
import { Join } from "../../parts/more_icons";
import { today } from "../../parts/today";
import type { HelpFact } from "../../store/help_between";
import { words } from "../../words/all";
import { sayShort } from "../../words/days";

const SHOWN = 20;

type Props = { facts: HelpFact[]; first: string };

/** Both sides in one column, in the order it happened. */
export function HelpHistory({ facts, first }: Props) {
  const w = words.value.helping;
  return (
    <ol class="story">
      {facts.slice(0, SHOWN).map(({ id, direction, kind, what, on }) => (
        <li class={`entry hue-${direction === "given" ? "give" : "thank"}`} key={id}>
          <span class="entry-icon">{kind === "introduction" ? <Join /> : <Leaf />}</span>
          <div class="entry-told">
            <strong dir="auto">{direction === "given" ? w.youHelped(first) : w.theyHelped(first)}</strong>
            {on && <p class="when">{sayShort(on, today.value)}</p>}
            {what && (
              <p class="words folded" dir="auto">
                {what}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
