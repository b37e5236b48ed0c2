import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { flowOf, helpBetween } from "../../store/help_between";
import { preferences } from "../../store/preferences";
import { words } from "../../words/all";
import { Folded } from "../give/folded";
import { HelpHistory } from "./history";

/** How it flows between the owner and somebody, folded: it is looked at, not shown. */
export function Between({ id, first }: { id: string; first: string }) {
  const w = words.value.helping;
  const facts = useAnswer(() => helpBetween(id), [id]).value;
  if (preferences.value.balance_words === false || !facts || facts.length === 0) return null;
  return (
    <Folded title={w.between}>
      <p>{w.flowsWith[flowOf(facts, today.value)](first)}</p>
      <HelpHistory facts={facts} first={first} />
    </Folded>
  );
}
