import { slips } from "./slips";

const SHORTEST = 3;
const LONGEST = 40;
const MOST_NEAR = 8;
/** Letters and digits of any script; what separates words in folded text is ASCII. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: cells of the index are told apart by them
const WORD = /[^\u0000-\u002f\u003a-\u0060\u007b-\u007f]{3,40}/g;

let known = new Set<string>();
let packed = "\n";

/** Every different word of the people index, on a line of its own, to be searched by `indexOf` like the index itself. */
export function learnWords(hay: string): void {
  const news: string[] = [];
  for (const [word] of hay.matchAll(WORD)) {
    if (known.has(word)) continue;
    known.add(word);
    news.push(word);
  }
  if (news.length > 0) packed += `${news.join("\n")}\n`;
}

export function forgetWords(): void {
  known = new Set();
  packed = "\n";
}

/** Known words that this may have been meant to be, or to become, the nearest first. */
export function near(word: string): string[] {
  const allowed = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (allowed === 0 || word.length > LONGEST) return [];
  const found = new Map<string, number>();
  for (const piece of piecesOf(word, allowed)) {
    for (let at = packed.indexOf(piece); at >= 0; at = packed.indexOf(piece, at)) {
      const from = packed.lastIndexOf("\n", at) + 1;
      const to = packed.indexOf("\n", at);
      const candidate = packed.slice(from, to);
      if (!found.has(candidate) && candidate.length >= Math.max(SHORTEST, word.length - allowed))
        found.set(candidate, slips(word, candidate, allowed));
      at = to;
    }
  }
  return nearest([...found].filter(([candidate, count]) => count <= allowed && candidate !== word));
}

// Only those with the fewest slips; where one word holds another, who looks for the shorter finds both.
function nearest(found: [string, number][]): string[] {
  const fewest = Math.min(...found.map(([, count]) => count));
  const words = found.filter(([, count]) => count === fewest).map(([candidate]) => candidate);
  words.sort((one, other) => one.length - other.length);
  const shortest: string[] = [];
  for (const word of words) if (!shortest.some((other) => word.includes(other))) shortest.push(word);
  return shortest.slice(0, MOST_NEAR);
}

/**
 * With so many slips and one piece more, one piece at least is whole; only two letters swapped across a
 * border break two, so there the pieces on both sides are tried as one, swapped back.
 */
function piecesOf(word: string, allowed: number): string[] {
  const borders = Array.from({ length: allowed + 2 }, (_, at) =>
    Math.floor((at * word.length) / (allowed + 1)),
  );
  const between = (from: number, to: number) => word.slice(borders[from], borders[to]);
  const pieces = Array.from({ length: allowed + 1 }, (_, at) => between(at, at + 1));
  const swapped = Array.from({ length: allowed }, (_, at) => {
    const [left, right] = [between(at, at + 1), between(at + 1, at + 2)];
    return left.slice(0, -1) + right.slice(0, 1) + left.slice(-1) + right.slice(1);
  });
  const twice = allowed === 2 ? [twiceSwapped(word, borders[1] as number, borders[2] as number)] : [];
  return [...pieces, ...swapped, ...twice];
}

function twiceSwapped(word: string, one: number, other: number): string {
  const letters = word.split("");
  for (const at of [one, other])
    [letters[at - 1], letters[at]] = [letters[at] as string, letters[at - 1] as string];
  return letters.join("");
}
