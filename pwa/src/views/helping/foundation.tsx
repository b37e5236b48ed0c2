import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { type HelpFact, helpBetween } from "../../store/help_between";
import { momentsOf } from "../../store/moments";
import { words } from "../../words/all";
import { sayMonth, sayMonthName } from "../../words/days";
import { Folded } from "../give/folded";
import { HelpHistory } from "./history";

const HARDLY = 1;

/** What an ask stands on, in words; to somebody hardly known a kinder hint. */
export function Foundation({ id, first }: { id: string; first: string }) {
  const w = words.value.helping;
  const facts = useAnswer(() => helpBetween(id), [id]).value;
  const moments = useAnswer(() => momentsOf(id), [id]).value;
  if (!facts || !moments) return null;
  if (facts.length === 0) {
    return moments.length > HARDLY ? null : <p class="notice good">{w.stranger(first)}</p>;
  }
  return (
    <div class="stack tight hue-give">
      <p dir="auto">{foundationSaid(facts, first)}</p>
      <Folded title={w.history}>
        <HelpHistory facts={facts} first={first} />
      </Folded>
      <div class="true-line">
        <p>{w.courage}</p>
        <Folded title={words.value.trueLines.sourceDo}>
          <p class="small">{w.courageSource}</p>
          <p class="small">{w.courageName}</p>
        </Folded>
      </div>
    </div>
  );
}

function foundationSaid(facts: HelpFact[], first: string): string {
  const w = words.value.helping.foundation;
  const last = facts[0]?.on;
  const when = last ? monthSaid(last) : null;
  const directions = new Set(facts.map(({ direction }) => direction));
  if (directions.size > 1) return w.both(first, facts.length, when);
  return directions.has("received")
    ? w.received(first, facts.length, when)
    : w.given(first, facts.length, when);
}

function monthSaid(day: string): string {
  const isThisYear = day.slice(0, 4) === today.value.slice(0, 4);
  return isThisYear ? sayMonthName(Number(day.slice(5, 7))) : sayMonth(day.slice(0, 7));
}
