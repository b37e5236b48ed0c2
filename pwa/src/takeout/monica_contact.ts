import { jpegIn } from "../ways_in/vcard_photo";
import { isoDay } from "./days";
import { type Entry, entryAt, isEntry, listAt, rawOf, textAt } from "./json_entries";
import { type MonicaFile, nameParts, valuesOf } from "./monica_file";
import { RowPerson } from "./row_person";
import type { ReadPiece } from "./understood";

/** Money is no favor; what is to be done and papers have no place here. */
const LEFT_OUT = ["debt", "task", "document"];
const ADDRESS = ["street", "city", "province", "postal_code", "country"];

export function readMonicaContact(contact: Entry, line: number, file: MonicaFile): ReadPiece {
  const of = entryAt(contact, "properties");
  const into = new RowPerson();
  into.name(...nameParts(of));
  into.nameInstead(textAt(of, "nickname"));
  into.otherName(textAt(of, "nickname"));
  into.work("company", textAt(of, "company"));
  into.work("role", textAt(of, "job"));
  into.note(textAt(of, "description"));
  into.note(textAt(of, "food_preferences"), "food preferences");
  for (const tag of listAt(of, "tags")) if (typeof tag === "string") into.tag(tag);
  const born = entryAt(of, "birthdate");
  if (born.is_age_based !== true)
    into.birthday(textAt(born, "date").replace(/^\d{4}/, born.is_year_unknown === true ? "-" : "$&"));
  const met = isoDay(textAt(entryAt(of, "first_met_date"), "date"));
  if (met) into.howMet(met);
  const through = textAt(of, "first_met_through");
  if (through)
    into.introducedBy(file.who.get(through) ?? { source: `monica:${through}`, email: null, name: null });
  // Nobody is reminded of somebody who has died.
  if (of.is_dead === true) into.note(`† ${isoDay(textAt(entryAt(of, "deceased_date"), "date")) ?? ""}`);
  else into.every(Number(textAt(of, "stay_in_touch_frequency")));
  into.photo(jpegIn(file.photos.get(textAt(entryAt(of, "avatar"), "avatar_photo")) ?? ""));
  for (const field of propertiesOf(contact, "contact_field")) takeField(into, field, file);
  for (const place of propertiesOf(contact, "address")) {
    const parts = ADDRESS.map((part) => textAt(place, part).trim()).filter(Boolean);
    into.way("address", parts.join("\n"), textAt(place, "name"));
  }
  for (const pet of propertiesOf(contact, "pet")) into.note(textAt(pet, "name"), textAt(pet, "category"));
  for (const event of propertiesOf(contact, "life_event")) takeLifeEvent(into, event);
  if (LEFT_OUT.some((type) => valuesOf(contact, type).length > 0)) into.remarks.add("left_out");
  return into.done("monica", textAt(contact, "uuid"), line, rawOf(of));
}

function propertiesOf(contact: Entry, type: string): Entry[] {
  return valuesOf(contact, type)
    .filter(isEntry)
    .map((entry) => entryAt(entry, "properties"));
}

function takeField(into: RowPerson, field: Entry, { fieldTypes }: MonicaFile): void {
  const data = textAt(field, "data");
  const { type, name } = fieldTypes.get(textAt(field, "type")) ?? { type: "", name: "" };
  if (type === "email" || (!type && !name && data.includes("@"))) into.way("email", data);
  else if (type === "phone" || (!type && !name && /^[+\d][\d ()/-]{4,}$/.test(data))) into.way("phone", data);
  else if (/^https?:/i.test(data)) into.way("link", data, name);
  else into.note(data, name);
}

function takeLifeEvent(into: RowPerson, event: Entry): void {
  const day = isoDay(textAt(event, "happened_at")) ?? "";
  const words = [textAt(event, "name"), textAt(event, "note")].map((part) => part.trim()).filter(Boolean);
  into.note(`${day} ${words.join(": ")}`.trim());
}
