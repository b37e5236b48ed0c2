import { Check } from "../../parts/icons";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { firstName } from "../../store/names";
import { keepPromise, type OpenPromise } from "../../store/promises";
import { sayNear } from "../../words/days";
import { words } from "../../words/speak";

export function PromiseCard({ open }: { open: OpenPromise }) {
  const w = words.value.today;
  const { promise, person } = open;
  const keep = () => doing(() => keepPromise(promise.id, today.value), w.keptSaid);
  return (
    <article class="card" aria-label={promise.what}>
      <p class="words" dir="auto">
        {promise.what}
      </p>
      <div class="row spread">
        <p class="soft small">
          {person && (
            <a href={`/people/${person.id}`} dir="auto">
              {w.promiseTo(firstName(person.name))}
            </a>
          )}
          {person && promise.due_on && " · "}
          {promise.due_on && w.promiseBy(sayNear(promise.due_on, today.value))}
        </p>
        <button type="button" class="button" onClick={keep}>
          <Check />
          {w.kept}
        </button>
      </div>
    </article>
  );
}
