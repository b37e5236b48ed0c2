import { tidy } from "../ways_in/tidy";
import { isoDay } from "./days";
import { ImportProblem } from "./import_problem";
import { type Entry, isEntry, listAt, parsedJson, rawOf, textAt } from "./json_entries";
import { nameIn, readNametagPerson } from "./nametag_person";
import { proseOf } from "./prose";
import type { ReadPiece, Ref } from "./understood";

const MOST_PEOPLE = 200;

export function fitsNametag(start: string): boolean {
  return /^\s*\{/.test(start) && /"exportDate"\s*:/.test(start) && /"(groups|people)"\s*:/.test(start);
}

/** Nametag's own export. A line is here the how-manieth thing it is. */
export function* readNametag(text: string): Generator<ReadPiece> {
  const file = parsedJson(text);
  if (!Array.isArray(file.people)) throw new ImportProblem("not_known");
  const who = new Map<string, Ref>();
  for (const [at, person] of file.people.entries()) {
    const line = at + 1;
    if (!isEntry(person)) {
      yield { line, name: "", problem: "not_understood", raw: rawOf(person) };
      continue;
    }
    const id = textAt(person, "id");
    if (id) who.set(id, { source: `nametag:${id.slice(0, 500)}`, email: null, name: nameIn(person) });
    yield readNametagPerson(person, line);
  }
  for (const [at, entry] of listAt(file, "journalEntries").entries()) {
    const line = file.people.length + at + 1;
    if (isEntry(entry)) yield readEntry(entry, line, at, who);
    else yield { line, name: "", problem: "not_understood", raw: rawOf(entry) };
  }
}

/** A page of the journal; one that names people is what was noted of them. */
function readEntry(entry: Entry, line: number, at: number, who: Map<string, Ref>): ReadPiece {
  const { words, remarks } = proseOf([textAt(entry, "title"), textAt(entry, "body")]);
  const day = isoDay(textAt(entry, "date"));
  const about = peopleIn(entry, who);
  const name = about[0]?.name ?? day ?? tidy(words ?? "", 80).text ?? "";
  if (!words) return { line, name, problem: "empty_row", raw: rawOf(entry) };
  if (!day) return { line, name, problem: "bad_date", raw: rawOf(entry) };
  const source = `nametag:journal:${textAt(entry, "id").slice(0, 500) || `${day}:${at}`}`;
  if (about.length === 0)
    return { line, name, piece: { what: "journal", source, entry: { written_on: day, words } }, remarks };
  const moment = { kind: "note", happened_on: day, text: words } as const;
  return { line, name, piece: { what: "moment", source, about, moment }, remarks };
}

/** By their ids; an older file has only their names. */
function peopleIn(entry: Entry, who: Map<string, Ref>): Ref[] {
  const ids = listAt(entry, "peopleIds").slice(0, MOST_PEOPLE);
  const known = ids.flatMap((id) => who.get(String(id)) ?? []);
  if (known.length > 0) return known;
  const names = listAt(entry, "people").slice(0, MOST_PEOPLE);
  return names.flatMap((person) => {
    const name = tidy(typeof person === "string" ? person : "", 200).text;
    return name ? { source: null, email: null, name } : [];
  });
}
