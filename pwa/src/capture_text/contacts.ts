import { LONGEST, type Piece } from "./piece";

const EMAIL = /[<([]?(?:mailto:)?([\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)[>)\]]?/giu;
const LINK = /<?((?:https?:\/\/|www\.)[^\s<>]+|(?<![\p{L}\p{N}@.])(?:[a-z\d-]+\.)+[a-z]{2,}\/[^\s<>]*)>?/giu;
const PHONE =
  /(?<![\p{L}\p{N}])((?:tel|phone|mobile|mobil|handy|fon|whatsapp)\.?:?\s*)?((?:\+|00)?\(?\d[\d\s()./-]{5,}\d)(?![\p{L}\p{N}])/giu;
const TAG = /(?<![\p{L}\p{N}&#＃/])[#＃]((?=\p{N}*[\p{L}_])[\p{L}\p{M}\p{N}_-]+)/gu;

const DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}\s*-\s*\d{4})$/u;
// Behind these it is part of what is being said, not how to reach this person.
const IN_A_SENTENCE =
  /(?:^|\s)(?:to|at|about|see|on|via|of|for|with|and|an|auf|unter|über|von|mit|bei|siehe|nach|für|und|in)\s+$/iu;
const AFTER_IT = /^\s*(?:$|[,;.!?|)–—]|-\s)/u;

function isPhone(number: string, isNamed: boolean): boolean {
  const digits = number.replace(/\D/gu, "");
  if (digits.length < 7 || digits.length > 15 || DATE.test(number.trim())) return false;
  return isNamed || /^[+0(]/u.test(number) || (number.match(/[\s()./-]+/gu)?.length ?? 0) >= 2;
}

/** The line with a found stretch blanked out: everything else keeps its place. */
export function without(line: string, { from, to }: { from: number; to: number }): string {
  return line.slice(0, from) + " ".repeat(to - from) + line.slice(to);
}

function contactIn(line: string, kind: "email" | "phone" | "link", found: RegExpExecArray): Piece | null {
  const isNamed = Boolean(found[1]);
  let text = (kind === "phone" ? found[2] : found[1]) ?? "";
  let to = found.index + found[0].length;
  if (kind === "phone" && !isPhone(text, isNamed)) return null;
  if (kind === "link") {
    const bare = text.replace(/[.,;:!?)\]}'"]+$/u, "");
    to -= found[0].endsWith(">") ? 0 : text.length - bare.length;
    text = bare;
  }
  if (text.length > LONGEST[kind] || IN_A_SENTENCE.test(line.slice(0, found.index))) return null;
  return { kind, text: text.trim(), from: found.index, to };
}

function contactsIn(line: string): { pieces: Piece[]; left: string } {
  const pieces: Piece[] = [];
  let left = line;
  const patterns = { email: EMAIL, link: LINK, phone: PHONE } as const;
  for (const kind of ["email", "link", "phone"] as const) {
    for (const found of left.matchAll(patterns[kind])) {
      const piece = contactIn(left, kind, found);
      // One of each is this person's; a second stays in the text.
      if (piece === null || pieces.some((other) => other.kind === kind)) continue;
      pieces.push(piece);
      left = without(left, piece);
    }
  }
  return { pieces, left };
}

/** E-mail, link, phone and #tags, and the line without them. A tag inside a sentence stays a word of it. */
export function takeContacts(line: string): { pieces: Piece[]; left: string } {
  const taken = contactsIn(line);
  let { left } = taken;
  const pieces = [...taken.pieces];
  for (const found of [...left.matchAll(TAG)].reverse()) {
    const tag: Piece = {
      kind: "tag",
      text: found[1] ?? "",
      from: found.index,
      to: found.index + found[0].length,
    };
    if (tag.text.length > LONGEST.tag) continue;
    const isAlone = AFTER_IT.test(left.slice(tag.to)) && !IN_A_SENTENCE.test(left.slice(0, tag.from));
    if (isAlone || tag.from === 0) left = without(left, tag);
    else tag.inside = true;
    pieces.push(tag);
  }
  return { pieces, left };
}
