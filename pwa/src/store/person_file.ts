import { one, referring } from "../db/ask";
import { instant } from "../db/clock";
import { nouns } from "../db/nouns";
import type { Row } from "../db/record";
import { folded, writeVcard } from "../ways_in/write_vcard";
import type { Person } from "./types";

/** All that is kept about one person, also where others are part of it: what she may ask for. */
export async function personFile(id: string): Promise<Blob> {
  const names = Object.keys(nouns).filter((noun) => noun !== "people" && noun !== "photos");
  const [person, photo, ...about] = await Promise.all([
    one("people", id),
    one("photos", id),
    ...names.map((noun) => referring(noun, id)),
  ]);
  const found: [string, Row[]][] = [
    ["people", person ? [person] : []],
    ["photos", photo ? [photo] : []],
    ...names.map((noun, at): [string, Row[]] => [noun, about[at] ?? []]),
  ];
  const told = found.filter(([, rows]) => rows.length > 0).map(([noun, rows]) => [noun, rows.map(plain)]);
  const file = { format: "kith-person", version: 1, exported_at: instant(), nouns: Object.fromEntries(told) };
  return new Blob([JSON.stringify(file, null, 2)], { type: "application/json" });
}

function plain({ pending: _, deleted_at: __, ...fields }: Row) {
  return fields;
}

/** The card that any address book reads: how to reach her, and none of your notes. */
export function personCard(person: Person): Blob {
  const more = (kind: string) => person.ways.filter((way) => way.kind === kind).map(({ value }) => value);
  const { name, company, role, link, address } = person;
  const email = [person.email ?? "", ...more("email")];
  const phone = [person.phone ?? "", ...more("phone")];
  return new Blob([folded(writeVcard({ name, company, role, link, address, email, phone }))], {
    type: "text/vcard",
  });
}
