import { readClauses } from "./clauses";
import { takeContacts } from "./contacts";
import { nameless } from "./nameless";
import { LONGEST, type Piece } from "./piece";
import { segmentsOf } from "./segments";
import { Who } from "./who";

export type { Kind, Piece } from "./piece";

/** One line about somebody, as pieces in the order they stand; what was not understood is a piece `rest`. */
export function readLine(line: string, today: string): Piece[] {
  const { pieces: contacts, left } = takeContacts(line);
  const { pieces: who, body } = new Who(left).read(segmentsOf(left));
  const said = body === null ? [] : readClauses(left, body, body.first, today);
  const pieces = [...contacts, ...who, ...said].flatMap((piece) => cut(piece));
  return whole(line, nameless(line, pieces));
}

function cut(piece: Piece): Piece[] {
  if (piece.text.length <= LONGEST[piece.kind]) return [piece];
  return [{ ...piece, kind: "rest", text: piece.text.slice(0, LONGEST.rest) }];
}

/** Nothing typed is in no piece: what is left over becomes one, and punctuation goes with what it leads to. */
function whole(line: string, pieces: Piece[]): Piece[] {
  const inOrder = pieces.filter(({ inside }) => !inside).sort((one, other) => one.from - other.from);
  const all: Piece[] = [];
  let read = 0;
  for (const piece of [...inOrder, null]) {
    const gap = line.slice(read, piece?.from ?? line.length);
    const lost = /[^\s\p{P}|]/u.test(gap);
    if (lost) all.push({ kind: "rest", text: gap.trim(), from: read, to: read + gap.length });
    if (piece) all.push(lost ? piece : { ...piece, from: Math.min(read, piece.from) });
    else if (!lost) extendLast(all, line.length);
    read = Math.max(read, piece?.to ?? 0);
  }
  return [...all, ...pieces.filter(({ inside }) => inside)];
}

function extendLast(all: Piece[], to: number): void {
  const last = all.pop();
  if (last) all.push({ ...last, to });
}
