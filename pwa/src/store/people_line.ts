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
};

/** What else is known about a person: the latest moment, and words from everywhere. */
export type About = { lastOn: Day | null; words: string[] };
export type Line = { id: string; show: string; hay: string };

const NOTES = 2_000;
const WORDS = 1_000;
const HAY = 8_000;
const TAG = "\u001f";
const BREAKS = new RegExp(`[\\s${TAG}]+`, "g");

export function lineOf(row: Row, about: About): Line {
  const person = asPerson(row);
  const { company, role, tags, notes } = person;
  const cells = [
    person.id,
    dueOn(person, about.lastOn),
    about.lastOn,
    person.name,
    company,
    role,
    person.circle,
  ];
  const show = [...cells.map(clean), tags.map(clean).join(TAG)].join("\t");
  const words = [
    company,
    role,
    ...tags,
    notes?.slice(0, NOTES),
    ...about.words.map((text) => text.slice(0, WORDS)),
  ];
  const rest = fold(words.filter(Boolean).join(" ").slice(0, HAY));
  return { id: person.id, show, hay: `${fold(person.name)}\t${rest}` };
}

export function rowFrom(show: string): PersonRow {
  const [id = "", due, last, name = "", company, role, circle, tags] = show.split("\t");
  return {
    id,
    name,
    company: company || null,
    role: role || null,
    circle: (circle as Circle) || null,
    lastOn: last || null,
    dueOn: due || null,
    tags: tags ? tags.split(TAG) : [],
  };
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
