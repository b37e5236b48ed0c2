import type { FoundPerson, ReadPiece, Remark, RowProblem } from "./understood";
import { type Looks, Who } from "./who";

const FILLED = ["company", "role", "email", "link", "how_met", "source"] as const;

type Connection = Looks & { name: string };
export type Known = Looks & { id: string };
export type Patch = { [field in (typeof FILLED)[number]]?: string };
export type Reason =
  | "new_person"
  | "fills_gaps"
  | "already_here"
  | "twice_in_file"
  | "several_fit"
  | "empty_row"
  | Remark
  | RowProblem;
type Told = { line: number; name: string; why: Reason; remarks: Remark[] };
export type Planned =
  | (Told & { what: "add"; person: Connection })
  | (Told & { what: "update"; id: string; patch: Patch })
  | (Told & { what: "skip" | "reject" });

/** Decides, row by row, what an import would do to the people already known. Touches nothing itself. */
export class Plan {
  private readonly known = new Who<Known>();
  private readonly inFile = new Set<string>();
  private readonly claimed = new Set<string>();

  know(person: Known): void {
    this.known.add(person);
  }

  place(row: ReadPiece): Planned {
    if ("problem" in row) {
      const { line, name, problem } = row;
      return { line, name, what: problem === "empty_row" ? "skip" : "reject", why: problem, remarks: [] };
    }
    const { line, name, piece, remarks } = row;
    const told = { line, name, remarks };
    if (piece.what !== "person") return { ...told, what: "skip", why: "left_out" };
    const connection = connectionOf(piece.person, piece.source);
    const key = connection.source ?? JSON.stringify(connection).toLowerCase();
    if (this.inFile.has(key)) return { ...told, what: "skip", why: "twice_in_file" };
    this.inFile.add(key);
    const [person, another] = this.known.fitting(connection);
    if (another) return { ...told, what: "skip", why: "several_fit" };
    if (!person) return { ...told, what: "add", why: remarks[0] ?? "new_person", person: connection };
    if (this.claimed.has(person.id)) return { ...told, what: "skip", why: "twice_in_file" };
    this.claimed.add(person.id);
    const patch = gapsFilled(person, connection);
    if (!Object.keys(patch).length) return { ...told, what: "skip", why: "already_here" };
    return { ...told, what: "update", why: remarks[0] ?? "fills_gaps", id: person.id, patch };
  }
}

function connectionOf(person: FoundPerson, source: string | null): Connection {
  const { name, company, role, email, link, how_met } = person;
  return { name, company, role, email, link, how_met, source };
}

/** What the row knows and the person's record does not. What somebody typed is never replaced. */
function gapsFilled(person: Known, connection: Connection): Patch {
  const gaps = FILLED.filter((field) => !person[field] && connection[field]);
  return Object.fromEntries(gaps.map((field) => [field, connection[field]]));
}
