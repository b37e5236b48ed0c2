export type Kind =
  | "name"
  | "role"
  | "company"
  | "told"
  | "thankFor"
  | "promise"
  | "tag"
  | "email"
  | "phone"
  | "link"
  | "rest";

/** A stretch of the line and what it was understood as; `text` is the value without the words that mark it. */
export type Piece = { kind: Kind; text: string; from: number; to: number; due?: string; inside?: true };

/** A stretch of the line that is still to be read. */
export type Stretch = { from: number; to: number };

/** As much as a field holds; more than that is no name and no company. */
export const LONGEST: Record<Kind, number> = {
  name: 200,
  role: 200,
  company: 200,
  told: 20_000,
  thankFor: 2_000,
  promise: 2_000,
  tag: 60,
  email: 320,
  phone: 60,
  link: 490,
  rest: 20_000,
};

const EDGES = /^[\s,，、،;；|·•:/–—-]+|[\s,，、،;；|·•:/–—-]+$/gu;
const ABBREVIATED = /(?:^|[\s.])(?:\p{L}|Inc|Ltd|Co|Corp|Jr|Sr|e\.?V|Dr|Prof|St|Mr|Mrs|Ms|bzw|geb|etc)\.$/u;

/** The words of a stretch, without the punctuation that set them apart. */
export function tidy(text: string): string {
  const inner = text.replace(EDGES, "").replace(/\s+/gu, " ");
  return /[^.]\.$/u.test(inner) && !ABBREVIATED.test(inner) ? inner.slice(0, -1).trimEnd() : inner;
}

export function isAbbreviation(before: string): boolean {
  return ABBREVIATED.test(before);
}

export function wordsIn(text: string): string[] {
  return text.trim().split(/\s+/u).filter(Boolean);
}
