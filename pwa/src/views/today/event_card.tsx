import { Pin, Plus } from "../../parts/icons";
import { useAnswer } from "../../parts/use_answer";
import { eventPage } from "../../store/events";
import type { Event } from "../../store/types";
import { words } from "../../words/speak";
import { whenAndWhere } from "../events/when";
import { Loaded } from "../shell/loaded";

const loadMet = async () => (await import("./event_met")).EventMet;

/** Where you are now; or the offer to pin it. */
export function EventCard({ event }: { event: Event | null }) {
  return event ? <Pinned event={event} key={event.id} /> : <Offer />;
}

function Offer() {
  const w = words.value.today;
  return (
    <article class="card quiet">
      <h2>{w.startEvent}</h2>
      <p class="soft">{w.startEventWhy}</p>
      <div class="row">
        <a class="button" href="/events/new">
          <Pin />
          {w.startEventDo}
        </a>
      </div>
    </article>
  );
}

function Pinned({ event }: { event: Event }) {
  const w = words.value.today;
  const page = useAnswer(() => eventPage(event.id), [event.id]).value;
  return (
    <section class="section">
      <article class="card hued hue-thank event-card">
        <p class="label">{w.pinned}</p>
        <h2 dir="auto">{event.name}</h2>
        <p class="soft small" dir="auto">
          {whenAndWhere(event)}
        </p>
        <p>{page ? w.metCount(page.met.length) : "\u00a0"}</p>
        <div class="row">
          <a class="button primary" href={`/add?event=${event.id}`}>
            <Plus />
            {w.addHere}
          </a>
          <a class="button plain" href={`/events/${event.id}`}>
            {w.openEvent}
          </a>
        </div>
        {/* Below the buttons, because it comes a moment later: nothing moves under a thumb. */}
        {page && <Loaded load={loadMet} props={{ page }} />}
      </article>
    </section>
  );
}
