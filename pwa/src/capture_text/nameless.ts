import { LONGEST, type Piece } from "./piece";

function titled(words: string): string {
  return words
    .split(/[._\-+\s]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1))
    .join(" ");
}

/** A name that an address spells out: ana.souza@ or linkedin.com/in/ana-souza-1a2b. */
function nameIn({ kind, text }: Piece): string {
  if (kind === "email") return titled(text.slice(0, text.indexOf("@")));
  const slug = /\/(?:in|@)?\/?([\p{L}\p{N}._%-]+)\/?(?:\?.*)?$/u.exec(text)?.[1] ?? "";
  return titled(slug.replace(/-?\b(?=\w*\d)\w+$/u, "") || text.replace(/^https?:\/\/(?:www\.)?/iu, ""));
}

const NEXT_BEST = ["rest", "company", "role", "told", "thankFor", "promise", "tag", "email", "link"];

/** Someone without a name has the best one that the line gives. */
export function nameless(line: string, pieces: Piece[]): Piece[] {
  if (pieces.some(({ kind }) => kind === "name")) return pieces;
  const [best] = pieces
    .filter(({ kind }) => NEXT_BEST.includes(kind))
    .sort((one, other) => NEXT_BEST.indexOf(one.kind) - NEXT_BEST.indexOf(other.kind));
  if (best === undefined)
    return pieces.length > 0 || !line.trim()
      ? pieces
      : [{ kind: "name", text: line.trim().slice(0, LONGEST.name), from: 0, to: line.length }];
  const { from, to } = best;
  if (best.kind !== "email" && best.kind !== "link" && best.kind !== "tag")
    return pieces.map((piece) =>
      piece === best ? { kind: "name", text: best.text.slice(0, LONGEST.name), from, to } : piece,
    );
  const text = best.kind === "tag" ? best.text : nameIn(best) || best.text;
  return [{ kind: "name", text: text.slice(0, LONGEST.name), from, to, inside: true }, ...pieces];
}
