import { Check } from "../../parts/icons";
import { Who } from "../../parts/who";
import type { Favor, Person } from "../../store/types";
import { words } from "../../words/all";
import { aboutOf } from "../people/about";

type Props = { person: Person; told: string | null; favor: Favor | null };

/** Who it was, what they said, and whether they have heard a thank-you. */
export function MetPerson({ person, told, favor }: Props) {
  const w = words.value.events;
  return (
    <article class="card" aria-label={person.name}>
      <Who id={person.id} name={person.name} about={aboutOf(person)} />
      {told && (
        <p class="quote" dir="auto">
          {told}
        </p>
      )}
      {favor && (
        <div class="why hue-thank">
          {favor.what && (
            <p class="words" dir="auto">
              {favor.what}
            </p>
          )}
          {favor.thanked === null ? (
            <a class="text-link" href={`/give/${favor.id}`}>
              {w.notYet}
            </a>
          ) : (
            <p class="label hue-give row">
              <Check />
              {w.thanked}
            </p>
          )}
        </div>
      )}
    </article>
  );
}
