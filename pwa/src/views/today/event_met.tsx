import { Check } from "../../parts/icons";
import { Face } from "../../parts/photo";
import type { EventPage } from "../../store/events";
import { firstName } from "../../store/names";
import { words } from "../../words/all";

const FACES = 5;

/** Whom you met there, the last first, and who has not heard a thank-you yet. */
export function EventMet({ page: { event, met } }: { page: EventPage }) {
  const w = words.value.events;
  const waiting = met.filter(({ favor }) => favor?.thanked === null).length;
  if (met.length === 0) return null;
  return (
    <>
      {waiting > 0 && (
        <p>
          <a class="text-link" href={`/give?event=${event.id}`}>
            {w.unthankedLine(waiting)}
          </a>
        </p>
      )}
      <ul class="faces" aria-label={w.met}>
        {met
          .toReversed()
          .slice(0, FACES)
          .map(({ person, favor }) => (
            <li key={person.id}>
              <a href={`/people/${person.id}`}>
                <span class="face">
                  <Face id={person.id} name={person.name} />
                  {favor?.thanked && <Check />}
                </span>
                <span class="first-name" dir="auto">
                  {firstName(person.name)}
                </span>
                {favor && <span class="only-heard">{favor.thanked ? w.thanked : w.notYet}</span>}
              </a>
            </li>
          ))}
      </ul>
    </>
  );
}
