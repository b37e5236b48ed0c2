import { useSignal } from "@preact/signals";
import { Plus } from "../../parts/icons";
import { PeoplePicker } from "../../parts/people_picker";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { metAt } from "../../store/event_edits";
import type { Named } from "../../store/recent";
import type { Event } from "../../store/types";
import { words } from "../../words/all";

type Props = { event: Event; there: string[] };

/** The day they were met: today while it lasts, its last day afterwards. */
function dayOf({ starts_on, ends_on }: Event): string {
  const last = ends_on ?? starts_on ?? today.value;
  return last < today.value ? last : today.value;
}

/** People remembered afterwards, known already or new. */
export function WhoElse({ event, there }: Props) {
  const w = words.value.events;
  const picked = useSignal<Named[]>([]);
  const on = dayOf(event);
  const add = async () => {
    const ids = picked.value.map((one) => one.id);
    if (await doing(() => metAt(event.id, ids, on), w.added(ids.length))) picked.value = [];
  };
  return (
    <section class="card" aria-label={w.whoElse}>
      <PeoplePicker
        label={w.whoElse}
        hint={w.whoElseHint}
        picked={picked.value}
        without={there}
        onPicked={(next) => {
          picked.value = next;
        }}
      />
      <div class="row">
        {picked.value.length > 0 && (
          <button type="button" class="button primary" onClick={add}>
            {w.addThese(picked.value.length)}
          </button>
        )}
        <a class="button" href={`/add?event=${event.id}&on=${on}`}>
          <Plus />
          {w.newHere}
        </a>
      </div>
    </section>
  );
}
