import { Belongs, LinkPurpose } from "../../parts/belongs";
import { Empty } from "../../parts/empty";
import { Pen, Pin, Plus } from "../../parts/icons";
import { PageHead } from "../../parts/page_head";
import { doing } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { eventPage, type EventPage as Page, pinEvent, unpinEvent } from "../../store/events";
import type { Event } from "../../store/types";
import { words } from "../../words/all";
import { Section } from "../today/section";
import type { ViewProps } from "../view_props";
import { MetPerson } from "./met_person";
import { EventStory } from "./story";
import { whenAndWhere } from "./when";
import { WhoElse } from "./who_else";
import { zoneSaid } from "./zone";

export function EventPage({ params: [id = ""] }: ViewProps) {
  const w = words.value.events;
  const page = useAnswer(() => eventPage(id), [id]).value;
  if (page === undefined) return null;
  if (page === null) return <Empty text={w.gone} />;
  const { event, met } = page;
  const zone = zoneSaid(event);
  return (
    <>
      <PageHead title={event.name}>
        <p dir="auto">{whenAndWhere(event)}</p>
        {zone && <p class="soft small">{zone}</p>}
        <Belongs id={event.id} />
      </PageHead>
      <Actions event={event} />
      <Met page={page} />
      <div class="section">
        <WhoElse event={event} there={met.map(({ person }) => person.id)} />
      </div>
      <EventStory eventId={event.id} />
    </>
  );
}

function Met({ page: { event, met } }: { page: Page }) {
  const w = words.value.events;
  const waiting = met.filter(({ favor }) => favor && favor.thanked === null).length;
  const helped = met.some(({ favor }) => favor);
  return (
    <Section title={w.met} hue="keep">
      {met.length > 0 && (
        <p class="soft">
          {w.metLine(met.length)} {waiting > 0 && w.unthankedLine(waiting)}
          {waiting === 0 && helped && w.allThankedLine}
        </p>
      )}
      {met.length === 0 && <Empty text={w.metNobody} hue="keep" />}
      {waiting > 0 && (
        <a class="button hue-give" href={`/give?event=${event.id}`}>
          {w.toThanks}
        </a>
      )}
      {met.map((one) => (
        <MetPerson {...one} key={one.person.id} />
      ))}
    </Section>
  );
}

function Actions({ event }: { event: Event }) {
  const w = words.value.events;
  const toggle = () =>
    event.pinned
      ? doing(() => unpinEvent(event.id), w.unpinnedSaid(event.name))
      : doing(() => pinEvent(event.id), w.pinnedSaid(event.name));
  return (
    <div class="section">
      <a class="button primary wide" href={`/add?event=${event.id}`}>
        <Plus />
        {w.addHere}
      </a>
      <div class="row even">
        <a class="button" href={`/log?event=${event.id}`}>
          {w.logHere}
        </a>
        <button type="button" class="button" onClick={toggle}>
          <Pin />
          {event.pinned ? w.unpin : w.pin}
        </button>
        <a class="button" href={`/events/${event.id}/edit`}>
          <Pen />
          {words.value.doing.edit}
        </a>
      </div>
      <LinkPurpose id={event.id} name={event.name} field="event_ids" />
    </div>
  );
}
