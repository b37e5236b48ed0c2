import { PageHead } from "../../parts/page_head";
import { say, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { go } from "../../router";
import { addEvent, pinEvent } from "../../store/events";
import { words } from "../../words/all";
import { EventForm, type EventTyped } from "./form";
import { zoneHere } from "./zone";

export function EventNew() {
  const w = words.value.events;
  const save = async ({ pinned, ...typed }: EventTyped) => {
    try {
      const { id, undo } = await addEvent({
        name: typed.name.trim(),
        place: typed.place.trim() || null,
        starts_on: typed.starts_on || null,
        ends_on: typed.ends_on || typed.starts_on || null,
        zone: typed.zone,
        pinned: false,
      });
      const unpin = pinned ? await pinEvent(id) : null;
      say(pinned ? w.pinnedSaid(typed.name.trim()) : w.saved(typed.name.trim()), async () => {
        await unpin?.();
        await undo();
        go("/events", { replace: true });
      });
      go(`/events/${id}`, { replace: true });
    } catch (error) {
      tellTrouble(error);
    }
  };
  const now = today.value;
  return (
    <>
      <PageHead title={w.newTitle} />
      <EventForm
        blank={{ name: "", place: "", starts_on: now, ends_on: now, zone: zoneHere(), pinned: true }}
        onSave={save}
      />
    </>
  );
}
