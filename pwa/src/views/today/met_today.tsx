import { Face } from "../../parts/photo";
import { firstName } from "../../store/names";
import type { Person } from "../../store/types";
import { words } from "../../words/speak";
import { Section } from "./section";

export function MetToday({ people }: { people: Person[] }) {
  return (
    <Section title={words.value.today.metToday} hue="keep">
      <ul class="faces">
        {people.map(({ id, name }) => (
          <li key={id}>
            <a href={`/people/${id}`}>
              <Face id={id} name={name} />
              <span class="first-name" dir="auto">
                {firstName(name)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
