import { Cross } from "../../parts/more_icons";
import { PeoplePicker } from "../../parts/people_picker";
import { doing } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { Who } from "../../parts/who";
import { listEvents } from "../../store/events";
import { type Linked, link, type PurposePage } from "../../store/purposes";
import { type Named, recentPeople } from "../../store/recent";
import { words } from "../../words/all";
import { EventSelect } from "../moments/event_select";

type Props = { page: PurposePage };

function linking(page: PurposePage, field: Linked, isIn: boolean) {
  const w = words.value.purpose;
  const { id, title } = page.purpose;
  return (one: Named) =>
    doing(
      () => link(id, field, one.id, isIn),
      isIn ? w.linkedSaid(one.name, title) : w.unlinkedSaid(one.name, title),
    );
}

/** Who belongs to it, and a way to bring in more. */
export function PeopleOf({ page }: Props) {
  const w = words.value.purpose;
  const offered = useAnswer(() => recentPeople(12), []).value;
  const { people } = page;
  return (
    <section class="card">
      <h2>{w.people}</h2>
      {people.length === 0 && <p class="soft">{w.nobody}</p>}
      <ul class="lines">
        {people.map((one) => (
          <li class="row spread" key={one.id}>
            <Who id={one.id} name={one.name} />
            <Unlink name={one.name} onClick={() => linking(page, "person_ids", false)(one)} />
          </li>
        ))}
      </ul>
      <PeoplePicker
        label={w.addPeople}
        picked={[]}
        offered={offered}
        without={people.map(({ id }) => id)}
        onPicked={(picked) => picked.map(linking(page, "person_ids", true))}
      />
    </section>
  );
}

/** The events that belong to it. */
export function EventsOf({ page }: Props) {
  const w = words.value.purpose;
  const all = useAnswer(listEvents, []).value ?? [];
  const choose = (id: string | null) => {
    const event = all.find((each) => each.id === id);
    if (event) void linking(page, "event_ids", true)(event);
  };
  return (
    <section class="card">
      <h2>{w.events}</h2>
      <ul class="lines">
        {page.events.map((event) => (
          <li class="row spread" key={event.id}>
            <a href={`/events/${event.id}`} dir="auto">
              {event.name}
            </a>
            <Unlink name={event.name} onClick={() => linking(page, "event_ids", false)(event)} />
          </li>
        ))}
      </ul>
      <EventSelect key={page.events.length} label={w.addEvent} value={null} onEvent={choose} />
    </section>
  );
}

function Unlink({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label={words.value.purpose.unlink(name)} onClick={onClick}>
      <Cross />
    </button>
  );
}
