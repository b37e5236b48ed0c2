import { folded } from "./fold_lines";
import { escaped } from "./write_vcard";

/** Something on a whole day, or on the days until `until`. `rule` is how it comes round. */
export type Entry = { id: string; on: string; until?: string; summary: string; rule?: string };

const DAY_MS = 86_400_000;

/** A calendar of whole days, so there are no zones to describe. `stamp`: YYYY-MM-DDTHH:MM:SS...Z. */
export function writeIcs(entries: Entry[], stamp: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kith//Kith//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...entries.flatMap((entry) => linesOf(entry, `${compact(stamp.slice(0, 19))}Z`)),
    "END:VCALENDAR",
  ];
  return folded(`${lines.join("\r\n")}\r\n`);
}

function linesOf({ id, on, until = on, summary, rule }: Entry, stamp: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${id}@kith`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    // The end is the first day after it.
    `DTEND;VALUE=DATE:${compact(dayAfter(until < on ? on : until))}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    `SUMMARY:${escaped(summary)}`,
    // A day with a reminder is not a busy day.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function compact(text: string): string {
  return text.replace(/[-:]/g, "");
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
