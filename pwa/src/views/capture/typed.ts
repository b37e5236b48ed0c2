import { type Piece, readLine } from "../../capture_text/read_line";
import { withTags } from "../../parts/tag_field";
import type { Captured } from "../../store/capture";

/** What stands in the sheet, as text. */
export const blank = {
  /** A name, or a whole line about somebody. */
  name: "",
  /** The line has been taken apart into the fields: what stands in `name` is a name and nothing else. */
  isApart: false,
  company: "",
  role: "",
  told: "",
  thankFor: "",
  promise: "",
  promiseDue: "",
  tags: [] as string[],
  email: "",
  phone: "",
  link: "",
  photo: "",
  /** Another event than the first that is on, or none. */
  event: null as string | "none" | null,
  metOn: "",
};

export type Typed = typeof blank;

/** What the line was understood as; a name alone needs no explanation. */
export function understood({ name, isApart }: Typed, today: string): Piece[] {
  if (isApart || !name.trim()) return [];
  return readLine(name, today);
}

function onItsOwnLine(before: string, text: string): string {
  return before.trim() ? `${before.trimEnd()}\n${text}` : text;
}

function put(typed: Typed, { kind, text, due }: Piece): Typed {
  if (kind === "tag") return { ...typed, tags: withTags(typed.tags, text) };
  if (kind === "rest" || kind === "told") return { ...typed, told: onItsOwnLine(typed.told, text) };
  if (kind === "thankFor") return { ...typed, thankFor: onItsOwnLine(typed.thankFor, text) };
  if (kind === "promise") {
    const promise = onItsOwnLine(typed.promise, text);
    return { ...typed, promise, promiseDue: typed.promiseDue || (due ?? "") };
  }
  // What was typed into a field by hand stands; the line's word for it is kept beside what was told.
  if (typed[kind].trim()) return { ...typed, told: onItsOwnLine(typed.told, text) };
  return { ...typed, [kind]: text };
}

/** The line's words, each in its field. */
export function takenApart(typed: Typed, today: string): Typed {
  const pieces = understood(typed, today);
  if (pieces.length === 0) return { ...typed, isApart: true };
  return pieces.reduce(put, { ...typed, name: "", isApart: true });
}

/** The line without one of its pieces. */
export function lineWithout({ name }: Typed, { from, to }: Piece): string {
  return `${name.slice(0, from)} ${name.slice(to)}`.replace(/\s+/g, " ").trim();
}

export function hasName(typed: Typed, today: string): boolean {
  return takenApart(typed, today).name.trim() !== "";
}

function given(text: string): string | null {
  return text.trim() || null;
}

/** An address pasted without its beginning is still a link. */
function asLink(text: string): string | null {
  const link = text.trim();
  if (!link) return null;
  return /^https?:\/\//i.test(link) ? link : `https://${link}`;
}

export function capturedFrom(line: Typed, eventId: string | null, day: string, today: string): Captured {
  const typed = takenApart(line, today);
  return {
    name: typed.name.trim().replace(/\s+/g, " "),
    company: given(typed.company),
    role: given(typed.role),
    told: given(typed.told),
    thankFor: given(typed.thankFor),
    promise: given(typed.promise),
    promiseDue: given(typed.promise) && given(typed.promiseDue),
    tags: withTags(typed.tags, ""),
    email: given(typed.email),
    phone: given(typed.phone),
    link: asLink(typed.link),
    photo: given(typed.photo),
    eventId,
    metOn: day,
    today,
  };
}
