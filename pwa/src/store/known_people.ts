import { everyRow } from "../db/every";
import { linkedInSource } from "../takeout/linkedin_cells";
import { pace } from "../takeout/pace";
import type { Found } from "../ways_in/found";
import { safeUrl } from "../ways_in/safe_url";
import { asPerson } from "./shapes";
import { plainPhone } from "./twin_signs";
import type { Person, WayKind } from "./types";

type Reachable = Pick<Person, "email" | "phone" | "link" | "ways">;

/** Who is already in the notebook, by what nobody shares by chance: an address, a number, a page. Never by name. */
export class KnownPeople {
  private readonly bySign = new Map<string, Person>();

  static async load(): Promise<KnownPeople> {
    const known = new KnownPeople();
    const rest = pace();
    for await (const { row } of everyRow("people")) {
      known.add(asPerson(row));
      await rest();
    }
    return known;
  }

  add(person: Person): void {
    for (const sign of signsOf(person)) if (!this.bySign.has(sign)) this.bySign.set(sign, person);
  }

  find(found: Found): Person | null {
    for (const sign of signsOf(found)) {
      const person = this.bySign.get(sign);
      if (person) return person;
    }
    return null;
  }
}

/** The same address, however it was written. */
export function sameWay(kind: WayKind, one: string, other: string): boolean {
  return (signOf(kind, one) ?? plain(one)) === (signOf(kind, other) ?? plain(other));
}

function* signsOf({ email, phone, link, ways }: Reachable): Generator<string> {
  const first = { email, phone, link };
  for (const kind of ["link", "email", "phone"] as const) {
    const value = first[kind];
    const sign = value && signOf(kind, value);
    if (sign) yield sign;
  }
  for (const { kind, value } of ways) {
    const sign = signOf(kind, value);
    if (sign) yield sign;
  }
}

function signOf(kind: WayKind, value: string): string | null {
  if (kind === "email") return `email ${plain(value)}`;
  if (kind === "link") return linkSign(value);
  const phone = kind === "phone" && plainPhone(value);
  return phone ? `phone ${phone}` : null;
}

function linkSign(value: string): string | null {
  const url = safeUrl(value);
  if (url === null) return null;
  const linkedIn = linkedInSource(url);
  if (linkedIn) return linkedIn;
  const path = url.pathname.replace(/\/+$/, "");
  // The front page of a company is nobody's own.
  return path ? `link ${url.hostname.replace(/^www\./, "")}${path}${url.search}` : null;
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
