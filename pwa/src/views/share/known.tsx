import { Monogram } from "../../parts/monogram";
import type { Person } from "../../store/types";
import { words } from "../../words/ways";

/** Somebody with the same address, number or page is here already. */
export function Known({ person }: { person: Person }) {
  const w = words.value.confirm;
  return (
    <div class="card hued hue-keep known" role="status">
      <Monogram id={person.id} name={person.name} />
      <div>
        <strong dir="auto">{w.known(person.name)}</strong>
        <p class="small">{w.knownWhy}</p>
      </div>
    </div>
  );
}
