import { fold } from "../db/fold";
import { type Fields, same } from "../db/record";
import type { PastWork, Way, WayKind } from "./types";

/** Fields of which there can be one value only: the owner chooses where both have one. */
export const CHOICES = [
  "name",
  "company",
  "role",
  "email",
  "phone",
  "link",
  "address",
  "circle",
  "recognition",
  "pinned_note",
  "how_met",
  "thanks_preference",
] as const;
export type Choice = (typeof CHOICES)[number];
export type Picks = Partial<Record<Choice, "kept" | "merged">>;

const REACH: WayKind[] = ["email", "phone", "link", "address"];
const TOLD = ["cares_about", "needs", "offers"];
const MOST = { other_names: 10, tags: 50, ways: 20, past_work: 20, told: 2_000, notes: 20_000 };
const NOT_OURS = new Set(["id", "pending", "deleted_at", "merged_into"]);

export class TooLongTogether extends Error {
  readonly code = "too_long_together";
}

export function isEmpty(value: unknown): boolean {
  return value == null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** Fields where both have something, and not the same. */
export function conflicts(kept: Fields, merged: Fields): Choice[] {
  return CHOICES.filter(
    (field) => !isEmpty(kept[field]) && !isEmpty(merged[field]) && !same(kept[field], merged[field]),
  );
}

/** Whether one record has room for the words of both. */
export function fitTogether(kept: Fields, merged: Fields): boolean {
  try {
    unitedFields(kept, merged);
    return true;
  } catch (error) {
    if (error instanceof TooLongTogether) return false;
    throw error;
  }
}

/** What is to be written to the kept record so that it holds everything of both. */
export function unitedFields(kept: Fields, merged: Fields, picks: Picks = {}): Fields {
  const united: Fields = {};
  const lost: Fields = {};
  const names = new Set([...Object.keys(kept), ...Object.keys(merged)].filter((name) => !NOT_OURS.has(name)));
  for (const name of names) {
    const takes = isEmpty(kept[name]) || (picks[name as Choice] === "merged" && !isEmpty(merged[name]));
    united[name] = takes ? merged[name] : kept[name];
    lost[name] = takes ? kept[name] : merged[name];
  }
  new Union(united, lost, kept, merged).unite();
  return Object.fromEntries(
    Object.entries(united).filter(
      ([name, value]) => !same(kept[name], value) && !(isEmpty(kept[name]) && isEmpty(value)),
    ),
  );
}

/** Finds a place for every value that was not chosen. What has no room left goes to the notes. */
class Union {
  private toNotes: string[] = [];

  constructor(
    private united: Fields,
    private lost: Fields,
    private kept: Fields,
    private merged: Fields,
  ) {}

  unite(): void {
    this.names();
    this.work();
    this.ways();
    this.list("tags", MOST.tags, [], String);
    for (const name of TOLD) this.told(name);
    for (const name of ["pinned_note", "how_met", "thanks_preference"]) {
      if (!isEmpty(this.lost[name]) && !same(this.lost[name], this.united[name])) this.note(this.lost[name]);
    }
    this.notes();
  }

  private names(): void {
    const lost = [this.lost.name].filter((name) => !isEmpty(name) && name !== this.united.name);
    this.list("other_names", MOST.other_names, lost, String);
  }

  // Where somebody works is a company and a role together: a job that was not taken whole is kept whole.
  private work(): void {
    const { company, role } = this.united;
    const before = [this.kept, this.merged]
      .filter((side) => (side.company && side.company !== company) || (side.role && side.role !== role))
      .map(
        (side): PastWork => ({
          company: String(side.company ?? ""),
          role: String(side.role ?? ""),
          until: "",
        }),
      );
    this.list<PastWork>("past_work", MOST.past_work, before, (work) =>
      [work.company, work.role].filter(Boolean).join(", "),
    );
  }

  private ways(): void {
    const known = [this.kept.ways, this.merged.ways].flatMap((list) => (list ?? []) as Way[]);
    const isKnown = (kind: WayKind, value: string) =>
      [String(this.united[kind] ?? ""), ...known.filter((way) => way.kind === kind).map((way) => way.value)]
        .map(fold)
        .includes(fold(value));
    const lost = REACH.map((kind): Way => ({ kind, label: "", value: String(this.lost[kind] ?? "") })).filter(
      ({ kind, value }) => value !== "" && !isKnown(kind, value),
    );
    this.list<Way>("ways", MOST.ways, lost, ({ label, value }) => [label, value].filter(Boolean).join(" "));
  }

  private told(name: string): void {
    const both = joined(this.united[name], this.lost[name], "\n");
    if (both.length <= MOST.told) this.united[name] = both || null;
    else this.note(this.lost[name]);
  }

  private notes(): void {
    const both = joined(this.kept.notes, this.merged.notes, "\n\n");
    const all = this.toNotes.reduce((notes, text) => joined(notes, text, "\n"), both);
    if (all.length > MOST.notes) throw new TooLongTogether();
    this.united.notes = all || null;
  }

  private list<T>(name: string, most: number, more: unknown[], say: (each: T) => string): void {
    const both = [this.kept[name], this.merged[name], more].flatMap((list) => (list ?? []) as T[]);
    const each = [...new Map(both.map((value) => [JSON.stringify(value), value])).values()];
    this.united[name] = each.slice(0, most);
    for (const value of each.slice(most)) this.note(say(value));
  }

  private note(text: unknown): void {
    this.toNotes.push(String(text));
  }
}

// A text that already holds the other is both.
function joined(one: unknown, other: unknown, between: string): string {
  const [first, second] = [String(one ?? ""), String(other ?? "")];
  if (first.includes(second)) return first;
  return second.includes(first) ? second : first + between + second;
}
