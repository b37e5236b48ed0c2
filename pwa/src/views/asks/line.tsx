import { Next } from "../../parts/more_icons";
import { Face } from "../../parts/photo";
import type { AskCard } from "../../store/asks";
import { standsSo } from "./said";

/** Whom, for what, and how it stands; the way to its page. */
export function AskLine({ card }: { card: AskCard }) {
  const { ask, person } = card;
  return (
    <a class="card who hue-thank" href={`/give/asks/${ask.id}`}>
      <Face id={person.id} name={person.name} />
      <span>
        <span class="name" dir="auto">
          {ask.what}
        </span>
        <span class="about" dir="auto">
          {person.name} · {standsSo(card)}
        </span>
      </span>
      <Next />
    </a>
  );
}
