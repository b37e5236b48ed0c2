import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { say, tellTrouble } from "../../parts/toast_state";
import { keepAllFound } from "../../store/found_people";
import { KnownPeople } from "../../store/known_people";
import type { Found } from "../../store/ways_in";
import { words } from "../../words/ways";
import { spelledOut } from "./draft";
import type { Ends } from "./people";
import { blobOf, smallPhoto } from "./small_photo";

const SHOWN = 12;

/** A whole address book: who is new in it, and all of them with one tap. */
export function Several({ people, onDone, onLeave }: Ends & { people: Found[] }) {
  const w = words.value.arrived;
  const news = useSignal<Found[] | null>(null);
  const share = useSignal<number | null>(null);
  useEffect(() => {
    void KnownPeople.load().then((known) => {
      const named = people.map(spelledOut).filter(({ name }) => name);
      news.value = named.filter((found) => known.find(found) === null);
    }, tellTrouble);
  }, []);
  const list = news.value;
  if (list === null) return <p class="soft">{w.reading}</p>;
  const addAll = async () => {
    share.value = 0;
    try {
      const ready: Found[] = [];
      for (const found of list)
        ready.push({ ...found, photo: found.photo && (await smallPhoto(blobOf(found.photo))) });
      const undo = await keepAllFound(ready, (done) => {
        share.value = done;
      });
      await onDone("/people");
      say(w.addedAll(list.length), undo);
    } catch (error) {
      share.value = null;
      tellTrouble(error);
    }
  };
  const here = people.length - list.length;
  return (
    <div class="stack">
      <section class="card">
        <h2>{w.people(people.length)}</h2>
        {here > 0 && <p class="soft">{w.alreadyHere(here)}</p>}
        {list.length === 0 && <p class="notice good">{w.nobodyNew}</p>}
        {share.value !== null ? (
          <label class="stack tight">
            {w.adding}
            <progress max={1} value={share.value} />
          </label>
        ) : (
          <div class="row even">
            <button type="button" class="button" onClick={onLeave}>
              {w.putAside}
            </button>
            {list.length > 0 && (
              <button type="button" class="button primary" onClick={addAll}>
                {w.addAll(list.length)}
              </button>
            )}
          </div>
        )}
        <ul class="understood">
          {list.slice(0, SHOWN).map((found) => (
            <li key={`${found.name} ${found.email} ${found.phone}`}>
              <span dir="auto">{found.name}</span>
              <span class="soft small" dir="auto">
                {[found.role, found.company].filter(Boolean).join(", ")}
              </span>
            </li>
          ))}
        </ul>
        {list.length > SHOWN && <p class="soft small">{w.andMore(list.length - SHOWN)}</p>}
      </section>
    </div>
  );
}
