import { fold } from "../db/fold";

/** A stretch of somebody's words around what was looked for. */
export type Marked = { before: string; hit: string; after: string };

const AROUND = 32;

/** As written, not as folded; null where none of these is in it. `around` 0 takes all of the text. */
export function markIn(text: string, needles: string[], around = AROUND): Marked | null {
  const wanted = needles.find((needle) => fold(text).includes(needle));
  if (wanted === undefined) return null;
  const { folded, origin } = foldedWithOrigins(text);
  const at = folded.indexOf(wanted);
  if (at < 0) return null;
  const from = origin[at] as number;
  const to = origin[at + wanted.length] ?? text.length;
  const start = around === 0 ? 0 : wordStart(text, from - around);
  const end = around === 0 ? text.length : wordEnd(text, to + 2 * around);
  return {
    before: `${start > 0 ? "… " : ""}${text.slice(start, from)}`,
    hit: text.slice(from, to),
    after: `${text.slice(to, end)}${end < text.length ? " …" : ""}`,
  };
}

// Folding changes lengths (ß is ss), so each folded letter remembers where it came from.
function foldedWithOrigins(text: string): { folded: string; origin: number[] } {
  let folded = "";
  const origin: number[] = [];
  for (let at = 0; at < text.length; ) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 32);
    let plain = letter < "\u0080" ? letter.toLowerCase() : fold(letter);
    if (/\s/.test(letter)) plain = folded.endsWith(" ") || folded === "" ? "" : " ";
    for (let each = 0; each < plain.length; each++) origin.push(at);
    folded += plain;
    at += letter.length;
  }
  return { folded, origin };
}

function wordStart(text: string, near: number): number {
  if (near <= 0) return 0;
  const space = text.indexOf(" ", near);
  return space < 0 || space > near + AROUND / 2 ? near : space + 1;
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const space = text.lastIndexOf(" ", near);
  return space < near - AROUND / 2 ? near : space;
}
