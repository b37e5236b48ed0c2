import { birthdayOf } from "../ways_in/birthday";
import { Collect } from "../ways_in/collect";
import { fitLine } from "../ways_in/fit";
import { type Found, nobody, type WayKind } from "../ways_in/found";
import { labelOf } from "../ways_in/way_label";
import { type DayOrder, numberedDay } from "./days";
import type { FoundPerson, ReadPiece, Ref } from "./understood";

const LONGEST_NOTE = 20_000;
const LONGEST_MEETING = 500;
const MY_CONTACTS = /^\*? ?my ?contacts$/i;

/** A person of whom nothing is known yet. */
export function someone(): FoundPerson {
  return told(nobody());
}

/** Field by field: leaving two out of a copy takes thirty times as long, and a file has thousands. */
export function told(found: Found): FoundPerson {
  return {
    name: found.name,
    other_names: found.other_names,
    company: found.company,
    role: found.role,
    email: found.email,
    phone: found.phone,
    link: found.link,
    address: found.address,
    notes: found.notes,
    tags: found.tags,
    ways: found.ways,
    birthday: found.birthday,
    photo: found.photo,
    how_met: null,
    introduced_by: null,
    cadence_days: null,
  };
}

/** Gathers what a row or an entry tells of one person, and remarks on what could not be kept. */
export class RowPerson {
  private readonly into = new Collect();
  private readonly more: Partial<Pick<FoundPerson, "how_met" | "introduced_by" | "cadence_days">> = {};

  get remarks() {
    return this.into.remarks;
  }

  name(...parts: string[]): void {
    const whole = parts.map((part) => part.trim()).filter(Boolean);
    this.into.name(this.measured(whole.join(" "), 200));
  }

  /** What somebody is called when nothing else says a name. */
  nameInstead(...parts: string[]): void {
    if (!this.into.hasName) this.name(...parts);
  }

  otherName(text: string): void {
    this.into.otherName(this.measured(text, 200));
  }

  work(field: "company" | "role", text: string): void {
    this.into.work(field, this.measured(text, 200));
  }

  /** `label` as the file writes it: "* Work Fax", where the star says that it comes first. */
  way(kind: WayKind, text: string, label = "", preferred = false): void {
    const words = label.replace(/^\*\s*/, "").trim();
    this.into.way(
      kind,
      text.trim(),
      labelOf([words], "") || words.toLowerCase(),
      preferred || label.startsWith("*"),
    );
  }

  /** A note, or what has no place of its own: then `what` says what it is. */
  note(text: string, what = ""): void {
    if (!text.trim()) return;
    const title = what && `${what.charAt(0).toUpperCase()}${what.slice(1).toLowerCase()}: `;
    this.into.note(this.measured(`${title}${title ? text.trim() : text}`, LONGEST_NOTE));
  }

  tag(text: string): void {
    if (!MY_CONTACTS.test(text.trim())) this.into.tag(text.trim().replace(/^\* /, ""));
  }

  /** A year of two digits could be either century: the day is kept without it. */
  birthday(text: string, order: DayOrder | null = null, omittedYear?: string): void {
    const numbered = numberedBirthday(text, order);
    const day = birthdayOf(text, omittedYear) ?? numbered;
    if (day) this.into.birthday(day);
    else if (text.trim()) this.remarks.add("bad_date");
  }

  photo(jpeg: string | null): void {
    if (jpeg) this.into.photo(jpeg);
  }

  howMet(text: string): void {
    this.more.how_met = fitLine(this.measured(text, LONGEST_MEETING), LONGEST_MEETING);
  }

  introducedBy(ref: Ref): void {
    if (ref.name || ref.source) this.more.introduced_by = ref;
  }

  every(days: number): void {
    if (Number.isInteger(days) && days > 0 && days <= 3660) this.more.cadence_days = days;
  }

  /** `id` is how the file's own program knows the person, if it does. */
  done(format: string, id: string, line: number, raw: string): ReadPiece {
    const found = this.into.done();
    const { name } = found;
    if (!name) return { line, name: found.email ?? found.phone ?? "", problem: "no_name", raw };
    const source = sourceOf(format, id, found);
    const person = Object.assign(told(found), this.more);
    return { line, name, piece: { what: "person", source, person }, remarks: [...this.remarks] };
  }

  private measured(text: string, most: number): string {
    if (text.trim().length > most) this.remarks.add("too_long");
    return text;
  }
}

/** Without an id somebody is found again by address or number. Who has neither is the same one when the same program
 *  says the same of her once more: so that a file brings her once, and a name alone joins nobody who is known. */
export function sourceOf(format: string, id: string, found: Found): string | null {
  if (id) return `${format}:${id.slice(0, 500)}`;
  if (found.email || found.phone) return null;
  const said = [found.name, found.company, found.birthday].filter(Boolean);
  return `${format}:${said.join("|").toLowerCase().slice(0, 500)}`;
}

function numberedBirthday(text: string, order: DayOrder | null): string | null {
  const monthFirst = numberedDay(text, "month_first");
  const dayFirst = numberedDay(text, "day_first");
  const day = order === "month_first" ? monthFirst : dayFirst;
  if (!day || (order === null && monthFirst !== dayFirst)) return null;
  return /[./-]\d{4}/.test(text) ? day : `--${day.slice(5)}`;
}
