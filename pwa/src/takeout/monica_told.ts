import { tidy } from "../ways_in/tidy";
import { isoDay } from "./days";
import { type Entry, entriesAt, entryAt, rawOf, textAt } from "./json_entries";
import { proseOf } from "./prose";
import type { Piece, ReadPiece, Ref, Remark } from "./understood";

const LONGEST_GIFT = 2_000;

type Kind = Extract<Piece, { what: "moment" }>["moment"]["kind"];
type Told = { entry: Entry; source: string; line: number };

export function readNote(told: Told, who: Ref): ReadPiece {
  return moment(told, "note", [who], textAt(told.entry, "created_at"), [textOf(told, "body")]);
}

export function readCall(told: Told, who: Ref): ReadPiece {
  return moment(told, "call", [who], textOf(told, "called_at"), [textOf(told, "content")]);
}

export function readConversation(told: Told, who: Ref): ReadPiece {
  const messages = entriesAt(entryAt(told.entry, "properties"), "messages").map((message) => {
    const of = entryAt(message, "properties");
    return `${of.written_by_me === true ? "→" : "←"} ${textAt(of, "content")}`;
  });
  return moment(told, "message", [who], textOf(told, "happened_at"), messages);
}

export function readActivity(told: Told, about: Ref[]): ReadPiece {
  const texts = [textOf(told, "summary"), textOf(told, "description")];
  return moment(told, "met", about.slice(0, 200), textOf(told, "happened_at"), texts);
}

/** A present that was given or came; null for one that is only an idea. */
export function readGift(told: Told, who: Ref): ReadPiece | null {
  const { source, line, entry } = told;
  const status = textOf(told, "status").toLowerCase();
  const direction = status === "received" ? "received" : status === "offered" ? "given" : null;
  if (direction === null) return null;
  const said = [textOf(told, "name"), textOf(told, "comment")].map((part) => part.trim()).filter(Boolean);
  const { text: what, cut } = tidy(said.join(": "), LONGEST_GIFT);
  const name = who.name ?? "";
  if (!what) return { line, name, problem: "not_understood", raw: rawOf(entry) };
  const date = textOf(told, "date");
  const day = isoDay(date);
  const remarks: Remark[] = [
    ...(date && !day ? ["bad_date" as const] : []),
    ...(cut ? ["too_long" as const] : []),
  ];
  const favor = { direction, kind: null, what, happened_on: day } as const;
  return { line, name, piece: { what: "favor", source, about: who, favor }, remarks };
}

export function readJournal({ source, line, entry }: Told): ReadPiece | null {
  const of = entryAt(entry, "properties");
  const { words, remarks } = proseOf([textAt(of, "title"), textAt(of, "post")]);
  const day = isoDay(textAt(of, "date"));
  // A day that was only rated has no words.
  if (!words) return null;
  const name = day ?? tidy(words, 80).text ?? "";
  if (!day) return { line, name, problem: "bad_date", raw: rawOf(entry) };
  return { line, name, piece: { what: "journal", source, entry: { written_on: day, words } }, remarks };
}

function moment(told: Told, kind: Kind, about: Ref[], date: string, texts: string[]): ReadPiece {
  const { source, line, entry } = told;
  const { words: text, remarks } = proseOf(texts);
  const name = about[0]?.name ?? tidy(text ?? "", 80).text ?? "";
  const day = isoDay(date);
  if (!text && kind === "note") return { line, name, problem: "empty_row", raw: rawOf(entry) };
  if (!day) return { line, name, problem: "bad_date", raw: rawOf(entry) };
  if (about.length === 0) return { line, name, problem: "no_name", raw: rawOf(entry) };
  const piece: Piece = { what: "moment", source, about, moment: { kind, happened_on: day, text } };
  return { line, name, piece, remarks };
}

function textOf({ entry }: Told, name: string): string {
  return textAt(entryAt(entry, "properties"), name);
}
