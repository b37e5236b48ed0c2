import { safeUrl } from "../ways_in/safe_url";
import { linkedInSource } from "./linkedin_cells";

export type Looks = {
  name: string | null;
  company: string | null;
  role: string | null;
  email: string | null;
  link: string | null;
  how_met: string | null;
  source: string | null;
};
type Kept<P> = { person: P; source: string | null };

// Beyond a few with the same signs nobody can be told apart, and a hostile file could hold thousands.
const MOST_ALIKE = 20;

/** People by everything a row may know them by. A name alone is never enough. */
export class Who<P extends Looks> {
  private readonly bySource = new Map<string, P>();
  private readonly bySign = new Map<string, Kept<P>[]>();

  add(person: P): void {
    const source = sourceOf(person);
    if (source && !this.bySource.has(source)) this.bySource.set(source, person);
    for (const sign of Object.values(signsOf(person)).filter(Boolean)) {
      const alike = this.bySign.get(sign);
      if (!alike) this.bySign.set(sign, [{ person, source }]);
      else if (alike.length < MOST_ALIKE) alike.push({ person, source });
    }
  }

  /** Whom this row means: nobody, one person, or several who cannot be told apart. */
  fitting(row: Looks): P[] {
    const known = row.source && this.bySource.get(row.source);
    if (known) return [known];
    const signs = signsOf(row);
    const byEmail = this.bySign.get(signs.email) ?? [];
    // Couples and offices share addresses: the name decides first.
    const sameName = byEmail.filter(({ person }) => folded(person.name) === folded(row.name));
    if (sameName.length) return people(sameName);
    const strangers = byEmail.filter(mayBe(row));
    if (strangers.length === 1) return people(strangers);
    const byCompany = this.bySign.get(signs.company) ?? [];
    const byMeeting = (this.bySign.get(signs.meeting) ?? []).filter(
      ({ person }) => !person.company || !row.company,
    );
    return [...new Set(people([...byCompany, ...byMeeting].filter(mayBe(row))))];
  }
}

function people<P>(kept: Kept<P>[]): P[] {
  return kept.map(({ person }) => person);
}

/** Two different LinkedIn pages are two people, whatever else they share. */
function mayBe(row: Looks) {
  return ({ source }: Kept<unknown>) => !source || !row.source || source === row.source;
}

function signsOf(person: Looks) {
  const name = folded(person.name);
  return {
    email: person.email ? `email ${folded(person.email)}` : "",
    company: name && person.company ? `company ${name}\n${folded(person.company)}` : "",
    meeting:
      name && person.how_met ? `meeting ${name}\n${folded(person.how_met)}\n${folded(person.role)}` : "",
  };
}

function sourceOf(person: Looks): string | null {
  if (person.source?.startsWith("linkedin:")) return person.source;
  const link = person.link && safeUrl(person.link);
  return link ? linkedInSource(link) : null;
}

function folded(text: string | null): string {
  return (text ?? "").normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
}
