import type { Found, Remark } from "../ways_in/found";

export type { Remark };

/** Who is meant: by the id of the file's own program, else by address, else by name alone, which joins nobody silently. */
export type Ref = { source: string | null; email: string | null; name: string | null };

export type FoundPerson = Omit<Found, "nameIsGuess" | "left"> & {
  how_met: string | null;
  introduced_by: Ref | null;
  cadence_days: number | null;
};

/** One thing that a file tells. `source` is the same whenever the same thing is read again: "monica:<uuid>". */
export type Piece =
  | { what: "person"; source: string | null; person: FoundPerson }
  | {
      what: "moment";
      source: string;
      about: Ref[];
      moment: {
        kind: "met" | "call" | "message" | "coffee" | "meeting" | "note";
        happened_on: string;
        text: string | null;
      };
    }
  | {
      what: "favor";
      source: string;
      about: Ref;
      favor: {
        direction: "received" | "given";
        kind: string | null;
        what: string;
        happened_on: string | null;
      };
    }
  | { what: "journal"; source: string; entry: { written_on: string; words: string } };

export type RowProblem =
  | "no_name"
  | "too_few_cells"
  | "too_many_cells"
  | "unclosed_quote"
  | "row_too_long"
  | "bad_date"
  | "not_understood";

/** What stood on a line: a piece, or why there is none. `name` is what the preview calls it. */
export type ReadPiece =
  | { line: number; name: string; piece: Piece; remarks: Remark[] }
  | { line: number; name: string; problem: RowProblem | "empty_row"; raw: string };
