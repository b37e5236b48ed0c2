import { useAnswer } from "../../parts/use_answer";
import { runTold } from "../../store/challenge_run";
import type { Named } from "../../store/recent";
import type { Challenge } from "../../store/types";
import { words } from "../../words/all";
import { sayRange } from "../../words/days";
import { sayAll } from "../../words/lists";
import { doneSaid, titleOf } from "./said";

const NAMED = 12;

/** The days as they were, told like a letter to oneself. */
export function RunLetter({ challenge }: { challenge: Challenge }) {
  const w = words.value.challenges.letter;
  const told = useAnswer(() => runTold(challenge), [challenge]).value;
  if (!told) return null;
  const { first, last, thanked, met, helped, introduced } = told;
  const pairs = introduced.map(([one, other]) => w.pair(one.name, other.name));
  const isQuiet = thanked.length + met.length + helped.length + introduced.length === 0;
  return (
    <section class="card journal-entry" aria-label={w.title}>
      <p class="label">{sayRange(first, last)}</p>
      <p>{w.greeting}</p>
      <p dir="auto">{w.meant(titleOf(challenge))}</p>
      <p>{challenge.done_days.length > 0 ? doneSaid(challenge) : w.noneDone}</p>
      {thanked.length > 0 && <p dir="auto">{w.thanked(names(thanked))}</p>}
      {met.length > 0 && <p dir="auto">{w.met(names(met))}</p>}
      {helped.length > 0 && <p dir="auto">{w.helped(names(helped))}</p>}
      {pairs.length > 0 && <p dir="auto">{w.introduced(sayAll(pairs))}</p>}
      {isQuiet && !challenge.look_back && <p>{w.quiet}</p>}
      {challenge.look_back && (
        <p class="words quote" dir="auto">
          {challenge.look_back}
        </p>
      )}
      <p>{w.close}</p>
    </section>
  );
}

function names(people: Named[]): string {
  const shown = people.slice(0, NAMED).map(({ name }) => name);
  const more = people.length - shown.length;
  return sayAll(more > 0 ? [...shown, words.value.challenges.letter.others(more)] : shown);
}
