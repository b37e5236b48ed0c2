import { many, referring } from "../db/ask";
import type { Row } from "../db/record";
import { type Labelled, writeVcardFile } from "../ways_in/write_vcard";
import { asMilestone } from "./date_shapes";
import { asPhoto } from "./later_shapes";
import type { Person, WayKind } from "./types";

export type Birthdays = Map<string, string>;

/** The card that any address book reads: how to reach them, their face and birthday, and none of your notes. */
export async function personCard(person: Person): Promise<Blob> {
  const [dates, photos] = await Promise.all([
    referring("milestones", person.id),
    many("photos", [person.id]),
  ]);
  const card = cardOf(person, birthdaysIn(dates), photos);
  return new Blob([card], { type: "text/vcard" });
}

export function cardOf(person: Person, birthdays: Birthdays, photos: Map<string, Row>): string {
  const { id, name, other_names, company, role, tags } = person;
  const ways = (kind: WayKind, first: string | null): (string | Labelled)[] => [
    first ?? "",
    ...person.ways.filter((way) => way.kind === kind),
  ];
  const face = photos.get(id);
  return writeVcardFile({
    uid: id,
    name: name || company,
    other_names,
    company,
    role,
    tags,
    email: ways("email", person.email),
    phone: ways("phone", person.phone),
    link: ways("link", person.link),
    address: ways("address", person.address),
    birthday: birthdays.get(id) ?? null,
    photo: face ? asPhoto(face).image : null,
  });
}

/** Of whom the birthday is known: YYYY-MM-DD, or --MM-DD where the year is not. */
export function birthdaysIn(dates: Iterable<Row>): Birthdays {
  const found: Birthdays = new Map();
  for (const { kind, person_id, month, day_of_month, year } of Array.from(dates, asMilestone)) {
    if (kind !== "birthday" || person_id === null) continue;
    const two = (part: number) => String(part).padStart(2, "0");
    found.set(person_id, `${year ?? "-"}-${two(month)}-${two(day_of_month)}`);
  }
  return found;
}
