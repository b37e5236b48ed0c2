import { tidy } from "../ways_in/tidy";
import { type Entry, entriesAt, entryAt, isEntry, listAt, textAt } from "./json_entries";
import type { Ref } from "./understood";

/** What the entries of one file refer to by their ids. */
export type MonicaFile = {
  contacts: unknown[];
  activities: Entry[];
  /** By the id of a contact. */
  who: Map<string, Ref>;
  /** By the id of an activity. */
  attended: Map<string, Ref[]>;
  /** By the id of a kind of field: "email" and how its owner calls it. */
  fieldTypes: Map<string, { type: string; name: string }>;
  /** By the id of a photo. */
  photos: Map<string, string>;
};

export function monicaFile(account: Entry): MonicaFile {
  const contacts = valuesOf(account, "contact");
  const who = new Map<string, Ref>();
  const attended = new Map<string, Ref[]>();
  for (const contact of contacts.filter(isEntry)) {
    const ref = refOf(contact);
    who.set(textAt(contact, "uuid"), ref);
    if (isStub(contact)) continue;
    for (const activity of valuesOf(contact, "activity")) {
      const id = String(isEntry(activity) ? textAt(activity, "uuid") : activity);
      attended.set(id, [...(attended.get(id) ?? []), ref]);
    }
  }
  const types = entriesAt(entryAt(account, "instance"), "contact_field_types");
  return {
    contacts,
    activities: valuesOf(account, "activity").filter(isEntry),
    who,
    attended,
    fieldTypes: new Map(types.map((type) => [textAt(type, "uuid"), fieldType(entryAt(type, "properties"))])),
    photos: new Map(valuesOf(account, "photo").filter(isEntry).map(photo)),
  };
}

/** Versions name their lists in the singular or in the plural. */
export function valuesOf(entry: Entry, type: string): unknown[] {
  return entriesAt(entry, "data")
    .filter((list) => singular(textAt(list, "type")) === type)
    .flatMap((list) => listAt(list, "values"));
}

/** A child or a spouse of somebody, of whom no more than a name is kept. */
export function isStub(contact: Entry): boolean {
  return entryAt(contact, "properties").is_partial === true;
}

export function nameParts(properties: Entry): string[] {
  return ["first_name", "middle_name", "last_name"].map((part) => textAt(properties, part));
}

function refOf(contact: Entry): Ref {
  const name = nameParts(entryAt(contact, "properties")).map((part) => part.trim());
  const source = `monica:${textAt(contact, "uuid")}`;
  return { source, email: null, name: tidy(name.filter(Boolean).join(" "), 200).text };
}

function fieldType(properties: Entry): { type: string; name: string } {
  return { type: textAt(properties, "type").toLowerCase(), name: textAt(properties, "name") };
}

function photo(entry: Entry): [string, string] {
  return [textAt(entry, "uuid"), textAt(entryAt(entry, "properties"), "dataUrl")];
}

function singular(type: string): string {
  if (type.endsWith("ies")) return `${type.slice(0, -3)}y`;
  if (type.endsWith("sses")) return type.slice(0, -2);
  return type.endsWith("s") && !type.endsWith("ss") ? type.slice(0, -1) : type;
}
