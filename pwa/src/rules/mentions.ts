/** Somebody who may be named, and by which names. */
export type Namable = { id: string; names: string[] };
/** A stretch of a text; with an id it names somebody. */
export type Piece = { text: string; id: string | null };

// In "ana@example.org" nobody is named. Chinese, Japanese and Arabic may put the @ right behind a word.
const BEING_TYPED = /(?:^|[^a-z0-9._%+-])[@＠]([^\s@＠][^\n@＠]{0,39})?$/i;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;
const GOES_ON = /^[\p{L}\p{M}\p{N}]/u;
const MOST = 50;

/** What is being typed behind an @ before the caret, and where that @ stands. */
export function mentionAt(text: string, caret: number): { from: number; typed: string } | null {
  const found = BEING_TYPED.exec(text.slice(0, caret));
  if (found === null) return null;
  const typed = found[1] ?? "";
  return { from: caret - typed.length - 1, typed };
}

/** The text with the name in the place of what was typed, and where the caret goes. */
export function withMention(
  text: string,
  { from, typed }: { from: number; typed: string },
  name: string,
): { text: string; caret: number } {
  const rest = text.slice(from + 1 + typed.length);
  const named = `${text.slice(0, from)}@${name}${/^[\s.,;:!?)]/.test(rest) ? "" : " "}`;
  return { text: named + rest, caret: named.length };
}

/** The text in pieces, so that each name can lead to whom it names. */
export function piecesOf(text: string, people: Namable[]): Piece[] {
  const known = people
    .flatMap(({ id, names }) => names.filter(Boolean).map((name) => ({ id, name })))
    .sort((one, other) => other.name.length - one.name.length);
  const pieces: Piece[] = [];
  let begun = 0;
  for (const { index } of text.matchAll(/[@＠]/g)) {
    const named = index >= begun && known.find(({ name }) => standsAt(text, index + 1, name));
    if (!named) continue;
    if (index > begun) pieces.push({ text: text.slice(begun, index), id: null });
    pieces.push({ text: named.name, id: named.id });
    begun = index + 1 + named.name.length;
  }
  if (begun < text.length) pieces.push({ text: text.slice(begun), id: null });
  return pieces;
}

/** Who is named in a text, in that order. */
export function namedIn(text: string, people: Namable[]): string[] {
  return [...new Set(piecesOf(text, people).flatMap(({ id }) => id ?? []))];
}

/** Whom a page is about once its text has changed: whoever was kept with it without an @ stays. */
export function aboutAfter(
  before: { text: string; ids: string[] },
  text: string,
  people: Namable[],
): string[] {
  const taken = new Set(namedIn(before.text, people));
  const unnamed = before.ids.filter((id) => !taken.has(id));
  return [...new Set([...unnamed, ...namedIn(text, people)])].slice(0, MOST);
}

function standsAt(text: string, at: number, name: string): boolean {
  if (!text.startsWith(name, at)) return false;
  return UNSPACED.test(name) || !GOES_ON.test(text.slice(at + name.length));
}
