import type { Held, Patch } from "./gaps";
import type { FoundPerson, Piece, Ref, Remark, RowProblem } from "./understood";
import type { Looks } from "./who";

export type Known = Looks & Held & { id: string };
export type Reason =
  | "new_person"
  | "new_moment"
  | "new_favor"
  | "new_page"
  | "fills_gaps"
  | "already_here"
  | "twice_in_file"
  | "several_fit"
  | "who_is_meant"
  | "nobody_known"
  | "in_future"
  | "left_alone"
  | "empty_row"
  | Remark
  | RowProblem;
export type Kind = Piece["what"];
export type Told = { at: number; line: number; name: string; kind: Kind; why: Reason; remarks: Remark[] };
export type Untold = Omit<Told, "why">;
export type Thing = Exclude<Piece, { what: "person" }>;
export type PersonAdded = {
  id: string;
  person: FoundPerson;
  source: string | null;
  introducedBy: string | null;
};
export type Planned = Told &
  (
    | ({ what: "add"; make: "person" } & PersonAdded)
    | { what: "add"; make: "thing"; piece: Thing; with: string[]; strangers: Ref[] }
    | { what: "update"; id: string; patch: Patch; birthday: string | null; photo: string | null }
    /** Somebody has to say who is meant; until then it is left out. */
    | { what: "choose"; fits: string[]; mayBeNew: boolean }
    /** A meeting with nobody of the notebook, for the owner to take or not. */
    | { what: "offer"; strangers: Ref[] }
    | { what: "skip" | "reject" }
  );

/** What the owner said in the preview; numbers are places in what was read. */
export type Choices = {
  /** Which proposals are taken, and which are not. */
  taken: ReadonlyMap<number, boolean>;
  /** Who is meant: an id, or "new". */
  meant: ReadonlyMap<number, string>;
  /** Who took part, is not known, and shall be. By `strangerKey`. */
  strangers: ReadonlySet<string>;
};
export const NO_CHOICES: Choices = { taken: new Map(), meant: new Map(), strangers: new Set() };

export type PlanFor = {
  today: string;
  newId: () => string;
  /** Whether what has this source stands here already. */
  isHere: (source: string) => boolean;
  hasPhoto: (personId: string) => boolean;
  /** The owner's own addresses: they take part in everything. */
  own: ReadonlySet<string>;
  choices: Choices;
};
