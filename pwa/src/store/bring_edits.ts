import type { Edit } from "../db/edit";
import { newId } from "../db/ids";
import type { Fields } from "../db/record";
import type { Planned } from "../takeout/plan";
import { birthdayOf } from "./birthdays";
import type { Here } from "./bring_known";
import { NOUN_OF } from "./bring_known";
import type { Day } from "./types";
import { birth } from "./verbs";

/** One edit of an import. `former` is what the filled fields held when it was planned: if they hold more by then,
 *  it stays; without `former` the row is new. */
export type Work = Edit & { former?: Fields };
export type Step = { row: Planned & { what: "add" | "update" }; works: Work[] };

const LONGEST_PHOTO = 80_000;
const PERSON = [
  "name",
  "other_names",
  "company",
  "role",
  "email",
  "phone",
  "link",
  "address",
  "notes",
  "tags",
  "ways",
  "how_met",
  "cadence_days",
] as const;

/** The edits that carry out one line of a plan. */
export function stepOf(row: Planned, here: Here, today: Day): Step | null {
  if (row.what === "update") return { row, works: updateWorks(row, here, today) };
  if (row.what !== "add") return null;
  if (row.make === "person") return { row, works: personWorks(row, today) };
  return { row, works: thingWorks(row, here) };
}

function personWorks(row: Planned & { what: "add"; make: "person" }, today: Day): Work[] {
  const { id, person, source, introducedBy } = row;
  const told = PERSON.flatMap((name) => {
    const value = person[name];
    return Array.isArray(value) && value.length === 0 ? [] : [[name, value]];
  });
  const since = person.cadence_days ? today : null;
  const fields = { ...Object.fromEntries(told), source, introduced_by: introducedBy, cadence_set_on: since };
  return [
    { ...birth("people", fields, id), born: true },
    ...photoWorks(id, person.photo),
    ...birthdayOf(id, person.birthday),
  ];
}

function updateWorks(row: Planned & { what: "update" }, here: Here, today: Day): Work[] {
  const { id, patch, birthday, photo } = row;
  const known = here.people.get(id);
  const fields: Fields = patch.cadence_days ? { ...patch, cadence_set_on: today } : patch;
  const former = Object.fromEntries(
    Object.keys(fields).map((name) => [name, (known as Fields | undefined)?.[name] ?? null]),
  );
  const filled = Object.keys(fields).length > 0 ? [{ noun: "people", id, fields, former }] : [];
  return [...filled, ...photoWorks(id, photo), ...birthdayOf(id, birthday)];
}

function photoWorks(id: string, image: string | null): Work[] {
  if (!image || image.length > LONGEST_PHOTO) return [];
  return [{ noun: "photos", id, fields: { image, deleted_at: null } }];
}

function thingWorks(row: Planned & { what: "add"; make: "thing" }, here: Here): Work[] {
  const { piece } = row;
  const id = here.ids.get(piece.source) ?? newId();
  const noun = NOUN_OF[piece.what];
  // Once taken back, it may come again.
  const fields = { ...fieldsOf(row), deleted_at: null };
  return [{ noun, id, fields }];
}

function fieldsOf({ piece, with: people }: Planned & { what: "add"; make: "thing" }): Fields {
  if (piece.what === "moment") return { ...piece.moment, person_ids: people };
  if (piece.what === "favor") return { ...piece.favor, person_id: people[0] };
  return { ...piece.entry };
}
