import { birthdayOf } from "../ways_in/birthday";
import { Collect } from "../ways_in/collect";
import { type Found, nobody, type WayKind } from "../ways_in/found";
import { tidy } from "../ways_in/tidy";
import type { FoundPerson, ReadPiece, Ref, Remark } from "./understood";

const REMARKS = { email: "bad_email", link: "unsafe_link", phone: "left_out", address: "left_out" } as const;
const LONGEST_NOTE = 20_000;
const MY_CONTACTS = /^\*? ?my ?contacts$/i;

/** A person of whom nothing is known yet. */
export function someone(): FoundPerson {
  return told(nobody());
}

function told({ nameIsGuess: _, left: __, ...person }: Found): FoundPerson {
  return { ...person, how_met: null, introduced_by: null, cadence_days: null };
}

/** Gathers what a row or an entry tells of one person, and remarks on what could not be kept. */
export class RowPerson {
  private readonly into = new Collect();
  private readonly more: Partial<Pick<FoundPerson, "how_met" | "introduced_by" | "cadence_days">> = {};
  readonly remarks = new Set<Remark>();

  name(...parts: string[]): void {
    const whole = parts.map((part) => part.trim()).filter(Boolean);
    this.into.name(this.short(whole.join(" "), 200));
  }

  otherName(text: string): void {
    this.into.otherName(this.short(text, 200));
  }

  work(field: "company" | "role", text: string): void {
    this.into.work(field, this.short(text, 200));
  }

  way(kind: WayKind, text: string, label = "", preferred = false): void {
    if (text.trim() && !this.into.way(kind, text.trim(), label, preferred)) this.remarks.add(REMARKS[kind]);
  }

  /** A note, or what has no place of its own: then `what` says what it is. */
  note(text: string, what = ""): void {
    if (text.trim()) this.into.note(this.short(what ? `${what}: ${text.trim()}` : text, LONGEST_NOTE));
  }

  tag(text: string): void {
    if (!MY_CONTACTS.test(text.trim())) this.into.tag(text.replace(/^\* /, ""));
  }

  birthday(text: string): void {
    const day = birthdayOf(text, undefined);
    if (day) this.into.birthday(day);
    else if (text.trim()) this.remarks.add("bad_date");
  }

  photo(jpeg: string): void {
    this.into.photo(jpeg);
  }

  howMet(text: string): void {
    this.more.how_met = tidy(this.short(text, 500), 500).text;
  }

  introducedBy(ref: Ref): void {
    this.more.introduced_by = ref;
  }

  every(days: number): void {
    if (Number.isInteger(days) && days > 0 && days <= 3660) this.more.cadence_days = days;
  }

  /** `id` is how the file's own program knows the person. */
  done(format: string, id: string, line: number, raw: string): ReadPiece {
    const found = this.into.done();
    const { name } = found;
    if (!name) return { line, name: found.email ?? found.phone ?? "", problem: "no_name", raw };
    const source = id ? `${format}:${id}` : sourceByName(format, found);
    const person = { ...told(found), ...this.more };
    return { line, name, piece: { what: "person", source, person }, remarks: [...this.remarks] };
  }

  private short(text: string, most: number): string {
    if (text.trim().length > most) this.remarks.add("too_long");
    return text;
  }
}

/** Nobody is found again by a name alone: who has nothing else is found by name among those of the same program. */
export function sourceByName(format: string, { name, email, phone }: Found): string | null {
  return email || phone ? null : `${format}:${name.toLowerCase()}`;
}
