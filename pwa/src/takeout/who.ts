import type { Way } from "../ways_in/found";
import { safeUrl } from "../ways_in/safe_url";
import { linkedInSource } from "./linkedin_cells";

export type Looks = {
  name: string | null;
  company: string | null;
  role: string | null;
  email: string | null;
  phone: string | null;
  link: string | null;
  ways: Way[];
  how_met: string | null;
  /** YYYY-MM-DD, or --MM-DD. */
  birthday: string | null;
  source: string | null;
};
type Kept<P> = { person: P; source: string | null };

// Beyond a few with the same signs nobody can be told apart, and a hostile file could hold thousands.
const MOST_ALIKE = 20;
const LAST_DIGITS = 9;
const FEWEST_DIGITS = 7;

/** People by everything a row may know them by. A name alone is never enough. */
export class Who<P extends Looks> {
  private readonly bySource = new Map<string, P>();
  private readonly bySign = new Map<string, Kept<P>[]>();

  add(person: P): void {
    const source = sourceOf(person);
    for (const known of [person.source, source])
      if (known && !this.bySource.has(known)) this.bySource.set(known, person);
    for (const sign of [...reachSigns(person), ...secondSigns(person), nameSign(person.name)]) {
      const alike = this.bySign.get(sign);
      if (!alike) this.bySign.set(sign, [{ person, source }]);
      else if (alike.length < MOST_ALIKE) alike.push({ person, source });
    }
  }

  /** Whom this row means: nobody, one person, or several who cannot be told apart. */
  fitting(row: Looks): P[] {
    const known = this.of(row.source);
    if (known) return [known];
    const reached = this.alike(reachSigns(row));
    // Couples and offices share addresses: the name decides first.
    const sameName = reached.filter(({ person }) => folded(person.name) === folded(row.name));
    if (sameName.length) return people(sameName);
    const byEmail = this.alike(reachSigns(row, "email")).filter(mayBe(row));
    if (byEmail.length === 1) return people(byEmail);
    // A switchboard rings for everyone: a number needs a part of the name beside it.
    const byPhone = this.alike(reachSigns(row, "phone")).filter(
      ({ person }) => mayBe(row)({ person, source: sourceOf(person) }) && shareName(person, row),
    );
    if (byPhone.length) return people(byPhone);
    return people(this.alike(secondSigns(row)).filter(mayBe(row)).filter(sameCompany(row)));
  }

  of(source: string | null): P | null {
    return (source && this.bySource.get(source)) || null;
  }

  withEmail(email: string): P[] {
    return people(this.alike([`email ${folded(email)}`]));
  }

  named(name: string): P[] {
    return people(this.alike([nameSign(name)]));
  }

  private alike(signs: string[]): Kept<P>[] {
    return signs.flatMap((sign) => this.bySign.get(sign) ?? []);
  }
}

function people<P>(kept: Kept<P>[]): P[] {
  return [...new Set(kept.map(({ person }) => person))];
}

/** Two different pages of one network, or two ids of one program, are two people, whatever else they share. */
function mayBe(row: Looks) {
  return ({ source }: Kept<unknown>) =>
    !source || !row.source || schemeOf(source) !== schemeOf(row.source) || source === row.source;
}

function schemeOf(source: string): string {
  return source.slice(0, source.indexOf(":"));
}

/** Met on the same day says who it is only where the companies do not speak against it. */
function sameCompany(row: Looks) {
  return ({ person }: Kept<Looks>) =>
    !person.company ||
    !row.company ||
    folded(person.company) === folded(row.company) ||
    sameBirthday(person, row);
}

function sameBirthday(one: Looks, other: Looks): boolean {
  return one.birthday !== null && one.birthday.slice(-5) === other.birthday?.slice(-5);
}

function shareName(one: Looks, other: Looks): boolean {
  const names = new Set(folded(one.name).split(" "));
  return folded(other.name)
    .split(" ")
    .some((name) => names.has(name));
}

function reachSigns({ email, phone, ways }: Looks, only?: "email" | "phone"): string[] {
  const firsts = [
    { kind: "email", value: email },
    { kind: "phone", value: phone },
  ];
  const signs = [...firsts, ...ways].flatMap(({ kind, value }) => {
    if (!value || (only && kind !== only)) return [];
    if (kind === "email") return [`email ${folded(value)}`];
    return kind === "phone" && digits(value) ? [`phone ${digits(value)}`] : [];
  });
  return [...new Set(signs)];
}

// With and without the country's number it is the same telephone.
function digits(phone: string): string {
  const all = phone.replace(/\D/g, "");
  return all.length < FEWEST_DIGITS ? "" : all.slice(-LAST_DIGITS);
}

function secondSigns(person: Looks): string[] {
  const name = folded(person.name);
  const { company, how_met, role, birthday, phone } = person;
  // An extension is nobody's own, but with the same name it is.
  const extension = phone && !digits(phone) ? phone.replace(/\D/g, "") : "";
  return name
    ? [
        ...(company ? [`company ${name}\n${folded(company)}`] : []),
        ...(how_met ? [`meeting ${name}\n${folded(how_met)}\n${folded(role)}`] : []),
        ...(extension ? [`extension ${name}\n${extension}`] : []),
        ...(birthday ? [`birthday ${name}\n${birthday.slice(-5)}`] : []),
      ]
    : [];
}

function nameSign(name: string | null): string {
  return `name ${folded(name)}`;
}

function sourceOf(person: Looks): string | null {
  if (person.source?.startsWith("linkedin:")) return person.source;
  const link = person.link && safeUrl(person.link);
  return (link ? linkedInSource(link) : null) ?? person.source;
}

export function folded(text: string | null): string {
  return (text ?? "").normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
}
