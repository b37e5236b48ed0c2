import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { doing } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { back, go } from "../../router";
import { removeEvent } from "../../store/event_edits";
import { editEvent, findEvent, pinEvent } from "../../store/events";
import type { Event } from "../../store/types";
import { words } from "../../words/all";
import { Earlier } from "../history/earlier";
import type { ViewProps } from "../view_props";
import { EventForm, type EventTyped } from "./form";
import { zoneHere } from "./zone";

export function EventEdit({ params: [id = ""] }: ViewProps) {
  const event = useAnswer(() => findEvent(id), [id]).value;
  if (event === undefined) return null;
  if (event === null) return <Empty text={words.value.events.gone} />;
  return <Form event={event} />;
}

function Form({ event }: { event: Event }) {
  const w = words.value.events;
  const save = async (typed: EventTyped, { pinned, ...changed }: Partial<EventTyped>) => {
    const texts = Object.entries(changed).map(([name, text]) => [name, text.trim() || null]);
    const patch = { ...Object.fromEntries(texts), ...(pinned === false && { pinned }) };
    const edit = async () => {
      const undo = await editEvent(event.id, patch);
      if (!pinned) return undo;
      const unpin = await pinEvent(event.id);
      return async () => {
        await unpin();
        await undo();
      };
    };
    if (await doing(edit, w.saved(typed.name.trim()))) back(`/events/${event.id}`);
  };
  const blank = {
    name: event.name,
    place: event.place ?? "",
    starts_on: event.starts_on ?? "",
    ends_on: event.ends_on ?? "",
    zone: event.zone ?? zoneHere(),
    pinned: event.pinned,
  };
  const remove = async () => {
    if (await doing(() => removeEvent(event.id), w.removed(event.name))) go("/events", { replace: true });
  };
  return (
    <>
      <PageHead title={w.editTitle} />
      <EventForm blank={blank} onSave={save} />
      <Earlier noun="events" id={event.id} onPutBack={() => back(`/events/${event.id}`)} />
      <div class="after-cards row">
        <button type="button" class="button plain" onClick={remove}>
          {words.value.doing.remove}
        </button>
      </div>
    </>
  );
}
