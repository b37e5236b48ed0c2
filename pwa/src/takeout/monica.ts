import { ImportProblem } from "./import_problem";
import { type Entry, entriesAt, entryAt, isEntry, parsedJson, rawOf, textAt } from "./json_entries";
import { readMonicaContact } from "./monica_contact";
import { isStub, type MonicaFile, monicaFile, valuesOf } from "./monica_file";
import { readActivity, readCall, readConversation, readGift, readJournal, readNote } from "./monica_told";
import type { ReadPiece } from "./understood";

const OF_A_CONTACT = [
  ["note", readNote],
  ["call", readCall],
  ["conversation", readConversation],
  ["gift", readGift],
] as const;

export function fitsMonica(start: string): boolean {
  return /^\s*\{/.test(start) && /"app_version"\s*:/.test(start) && /"account"\s*:/.test(start);
}

/** Monica's own export, of version 4. A line is here the how-manieth thing it is. */
export function* readMonica(text: string): Generator<ReadPiece> {
  const account = parsedJson(text).account;
  if (!isEntry(account)) throw new ImportProblem("not_known");
  const file = monicaFile(account);
  let line = 0;
  for (const contact of file.contacts) {
    if (isEntry(contact) && isStub(contact)) continue;
    for (const piece of toldOf(contact, line, file)) {
      line += 1;
      yield piece;
    }
  }
  yield* toldByAll(account, line, file);
}

/** What is about several people, or about nobody. */
function* toldByAll(account: Entry, before: number, file: MonicaFile): Generator<ReadPiece> {
  let line = before;
  for (const [at, entry] of file.activities.entries()) {
    line += 1;
    const about = file.attended.get(textAt(entry, "uuid")) ?? [];
    yield readActivity({ entry, source: sourceOf(entry, `activity:${at}`), line }, about);
  }
  for (const [at, entry] of entriesAt(entryAt(account, "properties"), "journal_entries").entries()) {
    const piece = readJournal({ entry, source: sourceOf(entry, `journal:${at}`), line: line + 1 });
    if (piece === null) continue;
    line += 1;
    yield piece;
  }
}

/** A person, and what was noted about her. */
function* toldOf(contact: unknown, before: number, file: MonicaFile): Generator<ReadPiece> {
  let line = before + 1;
  if (!isEntry(contact)) {
    yield { line, name: "", problem: "not_understood", raw: rawOf(contact) };
    return;
  }
  yield readMonicaContact(contact, line, file);
  const id = textAt(contact, "uuid");
  const who = file.who.get(id);
  for (const [type, read] of OF_A_CONTACT) {
    for (const [at, entry] of valuesOf(contact, type).filter(isEntry).entries()) {
      const told = { entry, source: sourceOf(entry, `${id}:${type}:${at}`), line: line + 1 };
      const piece = who ? read(told, who) : null;
      if (piece === null) continue;
      line += 1;
      yield piece;
    }
  }
}

/** Older versions gave ids to people only. */
function sourceOf(entry: Entry, instead: string): string {
  return `monica:${textAt(entry, "uuid").slice(0, 500) || instead}`;
}
