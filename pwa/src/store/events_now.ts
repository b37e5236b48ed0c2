import { listEvents } from "./events";
import type { Day, Event } from "./types";

/** The day it is where the event takes place: somebody far from home is still there after midnight. */
export function dayAt(zone: string | null, now: Date): Day {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat("sv-SE", { ...parts, ...(zone && { timeZone: zone }) }).format(now);
  } catch {
    // A zone that this browser does not know.
    return new Intl.DateTimeFormat("sv-SE", parts).format(now);
  }
}

function isOn({ starts_on, ends_on, zone }: Event, now: Date): boolean {
  const day = dayAt(zone, now);
  return (starts_on ?? day) <= day && day <= (ends_on ?? starts_on ?? day);
}

/** Where somebody may be met now: the pinned event first, then the others of these days. */
export async function eventsNow(now: Date): Promise<Event[]> {
  const on = (await listEvents()).filter((event) => isOn(event, now));
  return [
    ...on.filter(({ pinned }) => pinned),
    ...on.filter(({ pinned, starts_on }) => !pinned && starts_on),
  ];
}

/** A day of the event, as near to the wanted one as can be. */
export function dayWithin({ starts_on, ends_on }: Event, wanted: Day): Day {
  const first = starts_on ?? ends_on ?? wanted;
  const last = ends_on ?? first;
  if (wanted < first) return first;
  return wanted > last ? last : wanted;
}
