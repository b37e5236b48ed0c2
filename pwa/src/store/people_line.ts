import { fold } from "../db/fold";
import type { Row } from "../db/record";
import { check_in_due } from "../rules/check_in_due";
import { circle_cadence } from "../rules/circle_cadence";
import { asPerson } from "./shapes";
import type { Circle, Day, Person } from "./types";

export type PersonRow = {
  id: string;
  name: string;
  company: string | null;
  role: string | null;
  circle: Circle | null;
  lastOn: Day | null;
  dueOn: Day | null;
  tags: string[];
  events: string[];
};

/** What else is known about a person: the latest moment, where we met, and words from everywhere. */
export type About = { lastOn: Day | null; events: string[]; words: string[] };
export type Line = { id: string; show: string; hay: string };

const WORDS = 4_000;
const HAY = 16_000;
const SPLIT = "\u001f";
const BREAKS = new RegExp(`[\\s${SPLIT}]+`, "g");
/** Where a person's own words stand, besides those that have a cell of their own. */
export const SAID_OF = [
  "pinned_note",
  "notes",
  "how_met",
  "cares_about",
  "needs",
  "offers",
  "thanks_preference",
  "past_work",
  "email",
  "phone",
  "link",
  "address",
  "ways",
];

export function lineOf(row: Row, about: About): Line {
  const person = asPerson(row);
  const { name, company, role, tags } = person;
  const { events } = about;
  const cells = [person.id, dueOn(person, about.lastOn), about.lastOn, person.circle, name, company, role];
  const show = [...cells.map(clean), ...[tags, events].map((list) => list.map(clean).join(SPLIT))].join("\t");
  const said = SAID_OF.flatMap((field) => saidIn(row[field]));
  const rest = [...said, ...about.words].map((text) => text.slice(0, WORDS)).join(" ");
  const hay = [
    fold(name),
    ...[saidIn(row.other_names), [company ?? "", role ?? ""], tags, events].map(split),
    fold(rest.slice(0, HAY)),
  ];
  return { id: person.id, show, hay: hay.join("\t") };
}

/** Every text in a field, whatever its shape; what sort it is of is no word of anyone's. */
export function saidIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === "kind" ? [] : saidIn(each)));
}

export function rowFrom(show: string): PersonRow {
  const [id = "", due, last, circle, name = "", company, role, tags, events] = show.split("\t");
  return {
    id,
    name,
    company: company || null,
    role: role || null,
    circle: (circle as Circle) || null,
    lastOn: last || null,
    dueOn: due || null,
    tags: tags ? tags.split(SPLIT) : [],
    events: events ? events.split(SPLIT) : [],
  };
}

function split(list: string[]): string {
  return [...list.map(fold), ""].map((text) => SPLIT + text).join("");
}

function clean(text: string | null): string {
  return (text ?? "").replace(BREAKS, " ");
}

function dueOn(person: Person, lastOn: Day | null): Day | null {
  return check_in_due({
    cadence_days: circle_cadence({ circle: person.circle, own_days: person.cadence_days }),
    cadence_set_on: person.cadence_set_on,
    last_moment_on: lastOn,
    snoozed_until: person.check_in_snoozed_until,
  });
}
