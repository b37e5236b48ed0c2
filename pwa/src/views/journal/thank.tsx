import { Check, Heart } from "../../parts/icons";
import { say, tellTrouble } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { go } from "../../router";
import { firstName } from "../../store/names";
import { thankedFrom, thankFrom } from "../../store/thank_from_page";
import type { Favor, JournalEntry, Person } from "../../store/types";
import { words } from "../../words/all";

type Props = { entry: JournalEntry; people: Map<string, Person> };

/** From what was written to whom it is about: the page's words become what to thank for. */
export function ThankFromPage({ entry, people }: Props) {
  const w = words.value.journal;
  const made = useAnswer(() => thankedFrom(entry), [entry.id, String(entry.person_ids)]).value;
  if (people.size === 0) return <p class="soft small">{w.thankHint}</p>;
  return (
    <section class="stack tight" aria-label={w.thank}>
      {[...people.values()].map((person) => (
        <ThankOne key={person.id} entry={entry} person={person} favor={made?.get(person.id)} />
      ))}
    </section>
  );
}

type OneProps = { entry: JournalEntry; person: Person; favor: Favor | undefined };

function ThankOne({ entry, person, favor }: OneProps) {
  const w = words.value.journal;
  const first = firstName(person.name);
  const thank = async () => {
    try {
      const { id, undo } = await thankFrom(entry, person.id);
      go(`/give/${id}`);
      if (undo) say(w.thankMade(first), undo);
    } catch (error) {
      tellTrouble(error);
    }
  };
  if (favor === undefined)
    return (
      <button type="button" class="button hue-thank" onClick={thank}>
        <Heart />
        {w.thankWhom(first)}
      </button>
    );
  if (favor.thanked === null)
    return (
      <a class="button hue-thank" href={`/give/${favor.id}`}>
        <Heart />
        {w.thankWaits(first)}
      </a>
    );
  return (
    <p class="label hue-give row">
      <Check />
      {w.thanked(first)}
    </p>
  );
}
