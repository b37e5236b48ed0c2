import { fitLine, fitLines } from "./fit";
import { type Found, nobody, type Remark, type Way, type WayKind } from "./found";
import { safeUrl } from "./safe_url";

const MOST_WAYS = 20;
const MOST_LEFT = 20;
const MOST_NAMES = 10;
const MOST_TAGS = 20;
const EMAIL = /^[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{1,250}\.[^\s@<>"(),:;.]{2,}$/;
/** The first of a kind is where one reaches somebody; these never are. */
const NEVER_FIRST = new Set(["fax", "pager"]);
const DOUBTS = { email: "bad_email", link: "unsafe_link", phone: "left_out", address: "left_out" } as const;

type Candidate = Way & { preferred: boolean };

/** Gathers what is found piece by piece; what does not fit its kind is set aside, not dropped. */
export class Collect {
  private readonly found = nobody();
  private readonly candidates: Candidate[] = [];
  private readonly notes: string[] = [];
  readonly remarks = new Set<Remark>();

  name(text: string, isGuess = false): void {
    const name = fitLine(text, 200);
    if (!name) return;
    if (!this.found.name) {
      this.found.name = name;
      this.found.nameIsGuess = isGuess;
    } else if (name !== this.found.name) this.otherName(name);
  }

  get hasName(): boolean {
    return this.found.name !== "";
  }

  otherName(text: string): void {
    const name = fitLine(text, 200);
    const known = this.found.other_names;
    if (name && name !== this.found.name && !known.includes(name) && known.length < MOST_NAMES)
      known.push(name);
  }

  work(field: "company" | "role", text: string): void {
    const value = fitLine(text, 200);
    if (!value) return;
    if (this.found[field] === null) this.found[field] = value;
    else if (value !== this.found[field]) this.note(value);
  }

  way(kind: WayKind, text: string, label = "", preferred = false): void {
    const value = fitting(kind, text);
    if (value === null) this.left(text, DOUBTS[kind]);
    else this.candidates.push({ kind, value, label: fitLine(label, 60) ?? "", preferred });
  }

  note(text: string): void {
    const note = fitLines(text, 20_000);
    if (note && !this.notes.includes(note)) this.notes.push(note);
  }

  tag(text: string): void {
    const tag = fitLine(text, 60);
    const { tags } = this.found;
    if (tag && !tags.includes(tag) && tags.length < MOST_TAGS) tags.push(tag);
  }

  birthday(day: string): void {
    this.found.birthday ??= day;
  }

  photo(jpeg: string): void {
    this.found.photo ??= jpeg;
  }

  left(text: string, remark: Remark = "left_out"): void {
    const line = fitLine(text, 300);
    if (line) this.remarks.add(remark);
    if (line && this.found.left.length < MOST_LEFT) this.found.left.push(line);
  }

  done(): Found {
    const { found } = this;
    found.notes = fitLines(this.notes.join("\n"), 20_000);
    const ordered = [...this.candidates].sort((one, other) => rank(one) - rank(other));
    const seen = new Set<string>();
    for (const { kind, label, value } of ordered) {
      const key = `${kind} ${value.toLowerCase()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (found[kind] === null && !NEVER_FIRST.has(label) && fitsFirst(kind, value)) found[kind] = value;
      else if (found.ways.length < MOST_WAYS) found.ways.push({ kind, label, value });
    }
    return found;
  }
}

function rank({ preferred, label }: Candidate): number {
  return (preferred ? 0 : 1) + (NEVER_FIRST.has(label) ? 2 : 0);
}

function fitsFirst(kind: WayKind, value: string): boolean {
  return value.length <= { email: 320, phone: 60, link: 500, address: 1000 }[kind];
}

function fitting(kind: WayKind, text: string): string | null {
  if (kind === "address") return fitLines(text, 1000);
  const line = fitLine(text, 1000);
  if (line === null) return null;
  if (kind === "email") return EMAIL.test(line) ? line : null;
  if (kind === "phone") return /\d.*\d/.test(line) && line.length <= 60 ? line : null;
  return asLink(line);
}

/** An address on the web, also when its beginning was left off; null for anything that could run. */
export function asLink(text: string): string | null {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d+/.test(text) ? text : `https://${text}`;
  const url = /\s/.test(text) ? null : safeUrl(whole);
  return url?.hostname.includes(".") ? url.href : null;
}
