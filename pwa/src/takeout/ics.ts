import { fitLines } from "../ways_in/fit";
import { tidy } from "../ways_in/tidy";
import type { Property } from "../ways_in/vcard_property";
import { unescaped } from "../ways_in/vcard_text";
import { compactDay } from "./days";
import { eventsIn } from "./ics_events";
import { ImportProblem } from "./import_problem";
import type { ReadPiece, Ref } from "./understood";
import { dayIn } from "./zoned_day";

const MOST_EVENTS = 50_000;
const MOST_PEOPLE = 200;
const RAW_VALUE = 200;
const IN_GREENWICH = /^(?:19|20)\d\d-?\d\d-?\d\dT([01]\d|2[0-3]):?([0-5]\d):?([0-5]\d)Z$/;

export function fitsIcs(start: string): boolean {
  return /^\s*BEGIN:VCALENDAR\s/i.test(start.slice(0, 200));
}

/** Meetings with others. Those that are still to come are among them: what today is, a reader does not know. */
export function* readIcs(text: string): Generator<ReadPiece> {
  let count = 0;
  let kept = { zone: "", dayOf: dayIn("UTC") };
  for (const { line, properties, zone } of eventsIn(text.replace(/^\ufeff/, ""))) {
    if (++count > MOST_EVENTS) throw new ImportProblem("too_many_rows");
    if (zone !== kept.zone) kept = { zone, dayOf: dayIn(zone) };
    const piece = readEvent(line, properties, kept.dayOf);
    if (piece) yield piece;
  }
}

function readEvent(line: number, event: Property[], dayOf: (instant: Date) => string): ReadPiece | null {
  const value = (name: string) => event.find((one) => one.name === name)?.value.trim() ?? "";
  const about = event.some(({ name }) => name === "ATTENDEE") ? peopleOf(event) : [];
  if (about.length === 0 || value("STATUS").toUpperCase() === "CANCELLED") return null;
  const title = tidy(unescaped(value("SUMMARY")), 200).text ?? "";
  const day = startDay(value("DTSTART"), dayOf);
  if (!day) {
    const raw = event.map((one) => `${one.name}:${one.value.slice(0, RAW_VALUE)}`).join("\n");
    return { line, name: title, problem: "bad_date", raw };
  }
  const one = value("RECURRENCE-ID").slice(0, 20);
  const text = [title, unescaped(value("LOCATION"))].filter(Boolean).join("\n");
  return {
    line,
    name: title,
    piece: {
      what: "moment",
      source: `ics:${value("UID").slice(0, 500) || `${day} ${title}`}${one ? `:${one}` : ""}`,
      about,
      moment: { kind: "meeting", happened_on: day, text: fitLines(text, 20_000) },
    },
    // Of a series only the first is told: which of the others took place nobody can know.
    remarks: value("RRULE") ? ["left_out"] : [],
  };
}

/** The day as it was where the meeting was. An hour of Greenwich, as Google writes it, was on the calendar's own day. */
function startDay(start: string, dayOf: (instant: Date) => string): string | null {
  const day = compactDay(start);
  const time = IN_GREENWICH.exec(start);
  return day && time ? dayOf(new Date(`${day}T${time[1]}:${time[2]}:${time[3]}Z`)) : day;
}

/** Whoever was asked and did not say no, and who asked: each once, by address. */
function peopleOf(event: Property[]): Ref[] {
  const found = new Map<string, Ref>();
  for (const { name, params, value } of event) {
    const said = (param: string) => params.get(param)?.[0]?.toUpperCase() ?? "";
    if (name !== "ATTENDEE" && name !== "ORGANIZER") continue;
    if (said("PARTSTAT") === "DECLINED" || ["ROOM", "RESOURCE"].includes(said("CUTYPE"))) continue;
    const address = tidy(value.replace(/^mailto:/i, ""), 320).text;
    const email = address?.includes("@") ? address : null;
    const called = tidy((params.get("CN") ?? []).join(", "), 200).text;
    const ref: Ref = { source: null, email, name: called === email ? null : called };
    const key = (email ?? ref.name ?? "").toLowerCase();
    if (key && !found.has(key) && found.size < MOST_PEOPLE) found.set(key, ref);
  }
  return [...found.values()];
}
