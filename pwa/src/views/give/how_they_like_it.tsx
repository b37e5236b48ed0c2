import type { Person } from "../../store/types";
import { words } from "../../words/all";

/** Whether they are glad of thanks before others, as far as it is known. */
export function HowTheyLikeIt({ person: { recognition } }: { person: Person }) {
  return recognition && <p class="soft small">{words.value.person.recognitionSays[recognition]}</p>;
}
