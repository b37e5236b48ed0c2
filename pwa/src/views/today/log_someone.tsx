import { Plus } from "../../parts/icons";
import { Monogram } from "../../parts/monogram";
import { useAnswer } from "../../parts/use_answer";
import { firstName } from "../../store/names";
import { recentPeople } from "../../store/recent";
import { words } from "../../words/all";

const SHOWN = 3;

/** The first of the two taps: a face seen lately, or somebody else. */
export function LogSomeone() {
  const w = words.value.moments;
  const people = useAnswer(() => recentPeople(SHOWN), []).value;
  if (!people || people.length === 0) return null;
  return (
    <article class="card quiet">
      <h2>{w.logSomeone}</h2>
      <ul class="faces">
        {people.map(({ id, name }) => (
          <li key={id}>
            <a href={`/log?person=${id}`}>
              <Monogram id={id} name={name} />
              <span class="first-name" dir="auto">
                {firstName(name)}
              </span>
            </a>
          </li>
        ))}
        <li>
          <a href="/log">
            <span class="monogram someone">
              <Plus />
            </span>
            <span>{w.someoneElse}</span>
          </a>
        </li>
      </ul>
    </article>
  );
}
