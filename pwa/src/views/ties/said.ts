import { firstName } from "../../store/names";
import type { Tie } from "../../store/ties";
import { words } from "../../words/all";
import { sayMonth } from "../../words/days";
import { aboutOf } from "../people/about";

/** Why they come to mind, in sentences. */
export function whyInWords(tie: Tie): string[] {
  const w = words.value.ties;
  const { person, slot, moments, lastOn, event, helpedYou, youHelped } = tie;
  const first = firstName(person.name);
  const month = sayMonth((lastOn ?? "").slice(0, 7) || "2000-01");
  if (slot === "less_obvious")
    return [event ? w.metAt(event, month) : w.moments(moments, month), ...whatTheyBring(tie)];
  return [
    w.moments(moments, month),
    ...(helpedYou ? [w.helpedYou(first)] : []),
    ...(youHelped ? [w.youHelped(first)] : []),
  ];
}

function whatTheyBring({ person, offers, tag, cares }: Tie): string[] {
  const w = words.value.ties;
  const work = aboutOf(person);
  const said = [offers && w.offers(offers), tag && w.tag(tag), cares && w.cares(cares), work && w.work(work)];
  return said.filter((sentence): sentence is string => Boolean(sentence)).slice(0, 1);
}

/** A few words to begin with. */
export function openingFor({ person, slot, event }: Tie): string {
  const { letters } = words.value.ties;
  const first = firstName(person.name);
  if (slot === "comfortable") return letters.comfortable(first);
  return event ? letters.met(first, event) : letters.less_obvious(first);
}
