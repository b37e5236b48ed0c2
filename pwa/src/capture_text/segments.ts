import { startsClause } from "./clauses";
import { isAbbreviation, type Stretch, wordsIn } from "./piece";
import { FORMER_NAME, isRole, PRONOUNS } from "./vocabulary";

/** What set a stretch apart from the one before it. */
export type Apart = "start" | "comma" | "dash" | "stop" | "paren";
export type Segment = Stretch & { apart: Apart };

const PARENS = /[（(]([^()（）]*)[)）]/gu;
const DELIMITERS =
  /[,，、،;；|·•\n]|\s[-–—]+(?=\s|\p{L})|(?<!\d)[–—](?!\d)|--+|\s\/\s|[.!?。](?=\s+\S)|[()（）]/gu;

function isAside(line: string, found: RegExpExecArray): boolean {
  const inside = found[1] ?? "";
  const after = line.slice(found.index + found[0].length).trim();
  if (found.index === 0 || FORMER_NAME.test(inside)) return false;
  // Behind it the name goes on: "Robert (Bob) Smith".
  return (
    after === "" ||
    /^[-–—,，、،;；.|/·•@\n(]/u.test(after) ||
    isRole(wordsIn(after).slice(0, 1)) ||
    /^(?:at|bei|beim)\s/u.test(after) ||
    PRONOUNS.test(inside) ||
    startsClause(after)
  );
}

type Bracket = Stretch & { isAside: boolean };

function bracketsIn(line: string): Bracket[] {
  return [...line.matchAll(PARENS)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    isAside: isAside(line, found),
  }));
}

/** Brackets that belong to a name cut nothing, and neither does what is in them. */
function cuts(at: number, kind: Apart, brackets: Bracket[]): boolean {
  const around = brackets.find(({ from, to }) => from <= at && at < to);
  return around ? around.isAside : kind !== "paren";
}

function apartBy(mark: string): Apart {
  if (/[()（）]/u.test(mark)) return "paren";
  if (/^[.!?。]$/u.test(mark)) return "stop";
  return /^\s?[-–—]/u.test(mark) ? "dash" : "comma";
}

/** The line cut where punctuation cuts it; empty stretches are left out. */
export function segmentsOf(line: string): Segment[] {
  const brackets = bracketsIn(line);
  const segments: Segment[] = [];
  let from = 0;
  let apart: Apart = "start";
  const close = (to: number) => {
    const isEmpty = !/[^\s\p{P}|]/u.test(line.slice(from, to));
    if (!isEmpty) segments.push({ from, to, apart: segments.length ? apart : "start" });
  };
  for (const found of line.matchAll(DELIMITERS)) {
    const [mark] = found;
    const kind = apartBy(mark);
    if (!cuts(found.index, kind, brackets)) continue;
    if (kind === "stop" && isAbbreviation(line.slice(0, found.index + 1))) continue;
    close(found.index);
    from = found.index + mark.length;
    apart = kind;
  }
  close(line.length);
  return cutAtSlashes(line, segments);
}

// "Ana Souza/Lumen/CTO"; in a role a slash belongs to it: "UX/UI".
function cutAtSlashes(line: string, segments: Segment[]): Segment[] {
  const [first, ...others] = segments;
  if (!first || others.some(({ apart }) => apart === "comma")) return segments;
  const parts: Segment[] = [];
  let from = first.from;
  for (const found of line.slice(first.from, first.to).matchAll(/(?<=[\p{L}.])\/(?=\p{L})/gu)) {
    parts.push({ from, to: first.from + found.index, apart: parts.length ? "comma" : "start" });
    from = first.from + found.index + 1;
  }
  parts.push({ from, to: first.to, apart: parts.length ? "comma" : "start" });
  return [...parts, ...others];
}
