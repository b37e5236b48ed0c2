import type { FoundPerson, Ref } from "./understood";
import { folded, type Looks, type Who } from "./who";

/** Whom a reference names; `fits` are those whose name it is, for the owner to say. */
export type Meant = { ref: Ref; id: string | null; fits: string[] };
type How = { own: ReadonlySet<string> };

/** Who is meant in a file by an id, an address or a name. */
export class Refs {
  private readonly bySource = new Map<string, string>();
  private readonly byEmail = new Map<string, string>();
  // Null: several people of the file have this name.
  private readonly byName = new Map<string, string | null>();
  private readonly strangers = new Map<string, string>();

  constructor(
    private readonly known: Who<Looks & { id: string }>,
    private readonly how: How,
  ) {}

  inFile(source: string | null, { name, email, ways }: FoundPerson, id: string): void {
    if (source) this.bySource.set(source, id);
    const emails = ways.filter(({ kind }) => kind === "email").map(({ value }) => value);
    for (const each of email ? [email, ...emails] : emails) this.byEmail.set(folded(each), id);
    const before = this.byName.get(folded(name));
    this.byName.set(folded(name), before === undefined || before === id ? id : null);
  }

  strangerIs(ref: Ref, id: string): void {
    this.strangers.set(strangerKey(ref), id);
  }

  isOwn({ email }: Ref): boolean {
    return email !== null && this.how.own.has(folded(email));
  }

  meant(ref: Ref): Meant {
    return {
      ref,
      id: this.certain(ref),
      fits: ref.name ? this.known.named(ref.name).map(({ id }) => id) : [],
    };
  }

  // A name joins only within the file, where it is the file's own way to say who, and only when one person has it.
  private certain({ source, email, name }: Ref): string | null {
    const bySource = source && (this.bySource.get(source) ?? this.known.of(source)?.id);
    if (bySource) return bySource;
    const byEmail = email && (this.byEmail.get(folded(email)) ?? this.onlyOne(email, name));
    if (byEmail) return byEmail;
    const byName = !email && name && this.byName.get(folded(name));
    return byName || (this.strangers.get(strangerKey({ source, email, name })) ?? null);
  }

  private onlyOne(email: string, name: string | null): string | null {
    const all = this.known.withEmail(email);
    const named = all.filter((person) => folded(person.name) === folded(name));
    const [one, another] = named.length === 1 ? named : all;
    return one && !another ? one.id : null;
  }
}

export function strangerKey({ email, name }: Ref): string {
  return email ? folded(email) : `name ${folded(name)}`;
}
