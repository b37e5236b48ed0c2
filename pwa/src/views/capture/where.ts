import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { findEvent } from "../../store/events";
import { dayWithin, eventsNow } from "../../store/events_now";
import type { Day, Event } from "../../store/types";
import type { Typed } from "./typed";

export type Where = { events: Event[]; event: Event | null; day: Day; isPast: boolean };

/** The one asked for by the address, and those that are on. */
async function eventsFor(asked: string | null): Promise<Event[]> {
  const [wanted, now] = await Promise.all([asked ? findEvent(asked) : null, eventsNow(new Date())]);
  return wanted ? [wanted, ...now.filter(({ id }) => id !== wanted.id)] : now;
}

/** At which event this person was met, and on which day of it. */
export function useWhere(query: URLSearchParams, typed: Typed): Where {
  const asked = query.get("event");
  const events = useAnswer(() => eventsFor(asked), [asked, today.value]).value ?? [];
  const wanted = typed.event === "none" ? null : (events.find(({ id }) => id === typed.event) ?? events[0]);
  const event = wanted ?? null;
  const day = typed.metOn || query.get("on") || today.value;
  const within = event ? dayWithin(event, day) : today.value;
  return {
    events,
    event,
    day: within,
    isPast: event !== null && dayWithin(event, today.value) !== today.value,
  };
}
