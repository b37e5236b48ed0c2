import { Empty } from "../../parts/empty";
import { Pin, Plus } from "../../parts/icons";
import { PageHead } from "../../parts/page_head";
import { useAnswer } from "../../parts/use_answer";
import { listEvents } from "../../store/events";
import type { Event } from "../../store/types";
import { words } from "../../words/all";
import { Section } from "../today/section";
import { whenAndWhere } from "./when";

/** The latest first, a year at a time. */
function byYear(events: Event[]): [string, Event[]][] {
  const years = new Map<string, Event[]>();
  for (const event of events) {
    const year = event.starts_on?.slice(0, 4) ?? words.value.events.noYear;
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years];
}

export function Events() {
  const w = words.value.events;
  const list = useAnswer(listEvents, []).value;
  return (
    <>
      <PageHead title={w.title} />
      {byYear(list ?? []).map(([year, events]) => (
        <Section title={year} hue="reflect" key={year}>
          <ul class="card lines">
            {events.map((event) => (
              <Line event={event} key={event.id} />
            ))}
          </ul>
        </Section>
      ))}
      {list?.length === 0 && <Empty text={w.empty} />}
      <div class="after-cards">
        <a class="button wide" href="/events/new">
          <Plus />
          {w.newOne}
        </a>
      </div>
    </>
  );
}

function Line({ event }: { event: Event }) {
  return (
    <li>
      <a class="who event-line" href={`/events/${event.id}`}>
        <span>
          <span class="name" dir="auto">
            {event.name}
          </span>
          <span class="about" dir="auto">
            {whenAndWhere(event)}
          </span>
        </span>
        {event.pinned && (
          <span class="label hue-thank">
            <Pin />
            <span class="only-heard">{words.value.events.pinnedNow}</span>
          </span>
        )}
      </a>
    </li>
  );
}
