import { nobody } from "../ways_in/found";
import { gapsFilled } from "./gaps";
import type { Known, PersonAdded, PlanFor, Planned, Reason, Thing, Untold } from "./planned";
import { type Meant, Refs } from "./refs";
import type { FoundPerson, ReadPiece, Ref } from "./understood";
import { Who } from "./who";

export type * from "./planned";
export { NO_CHOICES } from "./planned";

/** Decides, piece by piece, what an import would do to what is already here. Touches nothing itself.
 *  People first: `person` for each, then `thing` for the rest, which may be about any of them. */
export class Plan {
  private readonly known = new Who<Known>();
  private readonly ids = new Map<string, Known>();
  private readonly refs: Refs;
  private readonly inFile = new Set<string>();
  private readonly claimed = new Set<string>();

  constructor(private readonly how: PlanFor) {
    this.refs = new Refs(this.known, how);
  }

  know(person: Known): void {
    this.known.add(person);
    this.ids.set(person.id, person);
  }

  person(row: ReadPiece, at: number): Planned {
    if ("problem" in row) return problemOf(row, at);
    const { piece, line, name, remarks } = row;
    const told = { at, line, name, kind: piece.what, remarks };
    if (piece.what !== "person") return { ...told, what: "skip", why: "left_alone" };
    const { person, source } = piece;
    const key = source ?? JSON.stringify(person).toLowerCase();
    if (this.inFile.has(key)) return { ...told, what: "skip", why: "twice_in_file" };
    this.inFile.add(key);
    const chosen = this.how.choices.meant.get(at);
    const fitting = chosen ? this.chosen(chosen) : this.known.fitting({ ...person, source });
    const [known, another] = fitting;
    if (another) {
      const fits = fitting.map(({ id }) => id);
      return { ...told, what: "choose", why: "several_fit", fits, mayBeNew: true };
    }
    if (!known) return this.added(told, person, source);
    this.refs.inFile(source, person, known.id);
    if (this.claimed.has(known.id)) return { ...told, what: "skip", why: "twice_in_file" };
    this.claimed.add(known.id);
    return this.updated(told, known, person, source);
  }

  /** Everybody is placed: now it can be said who introduced whom. */
  introduced(planned: Planned): void {
    if (planned.what !== "add" || planned.make !== "person" || !planned.person.introduced_by) return;
    const by = this.refs.meant(planned.person.introduced_by);
    if (by.id && by.id !== planned.id) planned.introducedBy = by.id;
  }

  thing(row: ReadPiece, at: number): Planned {
    if ("problem" in row) return problemOf(row, at);
    const { piece, line, name, remarks } = row;
    const told = { at, line, name, kind: piece.what, remarks };
    if (piece.what === "person") return { ...told, what: "skip", why: "left_alone" };
    if (this.inFile.has(piece.source)) return { ...told, what: "skip", why: "twice_in_file" };
    this.inFile.add(piece.source);
    if (this.how.isHere(piece.source)) return { ...told, what: "skip", why: "already_here" };
    if (piece.what === "journal")
      return {
        ...told,
        what: "add",
        why: remarks[0] ?? "new_page",
        make: "thing",
        piece,
        with: [],
        strangers: [],
      };
    return piece.what === "moment" ? this.moment(told, piece) : this.favor(told, piece);
  }

  /** Who took part and shall be known: a person of their own, with what the file says of them. */
  stranger(ref: Ref, at: number, line: number): Planned {
    const name = ref.name || ref.email?.split("@")[0] || "";
    const told = { at, line, name, kind: "person" as const, remarks: [] };
    const planned = this.added(told, { ...nobodyYet(), name, email: ref.email }, null);
    this.refs.strangerIs(ref, (planned as PersonAdded).id);
    return planned;
  }

  private moment(told: Untold, piece: Thing & { what: "moment" }): Planned {
    if (piece.moment.happened_on > this.how.today) return { ...told, what: "skip", why: "in_future" };
    const about = piece.about.filter((ref) => !this.refs.isOwn(ref)).map((ref) => this.refs.meant(ref));
    if (this.how.choices.taken.get(told.at) === false)
      return { ...told, what: "offer", why: "left_alone", strangers: strangersOf(about) };
    return this.about(told, piece, about);
  }

  private favor(told: Untold, piece: Thing & { what: "favor" }): Planned {
    return this.about(told, piece, [this.refs.meant(piece.about)]);
  }

  private about(told: Untold, piece: Thing & { what: "moment" | "favor" }, about: Meant[]): Planned {
    const chosen = this.how.choices.meant.get(told.at);
    const sure = about.flatMap(({ id }) => id ?? []);
    const ids = sure.length === 0 && chosen && this.ids.has(chosen) ? [chosen] : [...new Set(sure)];
    const strangers = strangersOf(about);
    const why = told.remarks[0] ?? (piece.what === "favor" ? "new_favor" : "new_moment");
    if (ids.length > 0) return { ...told, what: "add", why, make: "thing", piece, with: ids, strangers };
    const fits = [...new Set(about.flatMap((meant) => meant.fits))];
    if (fits.length > 0) return { ...told, what: "choose", why: "who_is_meant", fits, mayBeNew: false };
    if (piece.what === "moment" && strangers.some(({ email }) => email))
      return { ...told, what: "offer", why: "nobody_known", strangers };
    return { ...told, what: "skip", why: "nobody_known" };
  }

  private added(told: Untold, person: FoundPerson, source: string | null): Planned {
    const id = this.how.newId();
    this.refs.inFile(source, person, id);
    const why = told.remarks[0] ?? "new_person";
    return { ...told, what: "add", why, make: "person", id, person, source, introducedBy: null };
  }

  private updated(told: Untold, known: Known, person: FoundPerson, source: string | null): Planned {
    const patch = gapsFilled(known, person, source);
    const by = !known.introduced_by && person.introduced_by && this.refs.meant(person.introduced_by).id;
    if (by && by !== known.id) patch.introduced_by = by;
    const birthday = known.birthday === null ? person.birthday : null;
    const photo = this.how.hasPhoto(known.id) ? null : person.photo;
    if (!Object.keys(patch).length && !birthday && !photo)
      return { ...told, what: "skip", why: "already_here" };
    const why = told.remarks[0] ?? "fills_gaps";
    return { ...told, what: "update", why, id: known.id, patch, birthday, photo };
  }

  private chosen(id: string): Known[] {
    const person = this.ids.get(id);
    return person ? [person] : [];
  }
}

function nobodyYet(): FoundPerson {
  const { nameIsGuess: _, left: __, ...found } = nobody();
  return { ...found, how_met: null, introduced_by: null, cadence_days: null };
}

function strangersOf(about: Meant[]): Ref[] {
  return about.flatMap(({ ref, id }) => (id ? [] : [ref]));
}

function problemOf(row: ReadPiece & { problem: string }, at: number): Planned {
  const { line, name, problem } = row;
  const what = problem === "empty_row" ? "skip" : "reject";
  return { at, line, name, kind: "person", what, why: problem as Reason, remarks: [] };
}
