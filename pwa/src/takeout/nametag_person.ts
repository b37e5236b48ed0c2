import { tidy } from "../ways_in/tidy";
import { jpegIn } from "../ways_in/vcard_photo";
import { isoDay } from "./days";
import { type Entry, entriesAt, entryAt, isEntry, listAt, rawOf, textAt } from "./json_entries";
import { RowPerson } from "./row_person";
import type { ReadPiece } from "./understood";

const NAME = ["prefix", "name", "middleName", "surname", "secondLastName", "suffix"];
const ADDRESS = ["streetLine1", "streetLine2", "locality", "region", "postalCode", "country"];
const BIRTHDAY = /birth|geburt|cumplea|nacim|naissance|anniversaire/i;
/** How a day without its year is kept there. */
const NO_YEAR = "1604";
const DAYS_OF: Record<string, number> = { DAYS: 1, WEEKS: 7, MONTHS: 30, YEARS: 365 };

export function nameIn(person: Entry): string | null {
  const parts = NAME.map((part) => textAt(person, part).trim()).filter(Boolean);
  return tidy(textAt(person, "displayNameOverride") || parts.join(" "), 200).text;
}

export function readNametagPerson(person: Entry, line: number): ReadPiece {
  const into = new RowPerson();
  into.name(textAt(person, "displayNameOverride"));
  into.name(...NAME.map((part) => textAt(person, part)));
  into.nameInstead(textAt(person, "nickname"));
  into.nameInstead(textAt(person, "organization"));
  into.otherName(textAt(person, "nickname"));
  into.work("company", textAt(person, "organization"));
  into.work("role", textAt(person, "jobTitle"));
  takeWays(into, person);
  into.note(textAt(person, "notes"));
  for (const date of entriesAt(person, "importantDates")) takeDate(into, date);
  takeMore(into, person);
  into.photo(jpegIn(textAt(person, "photo")));
  if (person.contactReminderEnabled === true) {
    const unit = DAYS_OF[textAt(person, "contactReminderIntervalUnit").toUpperCase()] ?? 0;
    into.every(Number(textAt(person, "contactReminderInterval")) * unit);
  }
  if (listAt(person, "locations").length > 0) into.remarks.add("left_out");
  return into.done("nametag", textAt(person, "id"), line, rawOf(person));
}

function takeWays(into: RowPerson, person: Entry): void {
  for (const one of entriesAt(person, "emails")) into.way("email", textAt(one, "email"), textAt(one, "type"));
  for (const one of entriesAt(person, "phoneNumbers"))
    into.way("phone", textAt(one, "number"), textAt(one, "type"));
  for (const one of entriesAt(person, "urls")) into.way("link", textAt(one, "url"), textAt(one, "type"));
  for (const one of entriesAt(person, "addresses")) {
    const parts = ADDRESS.map((part) => textAt(one, part).trim()).filter(Boolean);
    into.way("address", parts.join("\n"), textAt(one, "type"));
  }
}

function takeDate(into: RowPerson, date: Entry): void {
  const title = textAt(date, "title").trim();
  if (BIRTHDAY.test(title)) into.birthday(textAt(date, "date"), null, NO_YEAR);
  else into.note(isoDay(textAt(date, "date")) ?? "", title);
}

/** What has no place of its own goes into the notes, groups become tags. */
function takeMore(into: RowPerson, person: Entry): void {
  into.note(isoDay(textAt(person, "anniversary")) ?? "", "anniversary");
  for (const one of entriesAt(person, "imHandles")) into.note(textAt(one, "handle"), textAt(one, "protocol"));
  for (const one of entriesAt(person, "customFields")) into.note(textAt(one, "value"), textAt(one, "key"));
  for (const one of entriesAt(person, "customFieldValues"))
    into.note(textAt(one, "value"), textAt(one, "slug"));
  for (const group of listAt(person, "groups"))
    into.tag(typeof group === "string" ? group : isEntry(group) ? textAt(group, "name") : "");
  into.tag(textAt(entryAt(person, "relationshipToUser"), "label"));
}
