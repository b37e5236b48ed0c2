import { withTags } from "../../parts/tag_field";
import type { Day, PastWork, Patch, Person, PersonFields, Recognition, Way } from "../../store/types";

export const TEXTS = [
  "name",
  "company",
  "role",
  "email",
  "phone",
  "link",
  "address",
  "cares_about",
  "needs",
  "offers",
  "thanks_preference",
  "how_met",
  "pinned_note",
  "notes",
] as const;
export type TextName = (typeof TEXTS)[number];

export type Typed = Record<TextName | "cadence_days", string> & {
  other_names: string[];
  past_work: PastWork[];
  ways: Way[];
  tags: string[];
  introduced_by: string | null;
  recognition: Recognition | null;
  keepWork: boolean;
};
export type FieldName = Exclude<keyof Typed, "keepWork">;

export function typedFrom(person: Person): Typed {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, person[name] ?? ""]));
  return {
    ...(texts as Record<TextName, string>),
    cadence_days: person.cadence_days?.toString() ?? "",
    other_names: person.other_names,
    past_work: person.past_work,
    ways: person.ways,
    tags: person.tags,
    introduced_by: person.introduced_by,
    recognition: person.recognition,
    keepWork: false,
  };
}

/** An address pasted without its beginning is still a link. */
export function asLink(text: string): string {
  const link = text.trim();
  return !link || /^https?:\/\//i.test(link) ? link : `https://${link}`;
}

/** As it is kept: without the spaces around and the lines that were left empty. */
function kept(typed: Typed): PersonFields {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, typed[name].trim() || null]));
  return {
    ...(texts as unknown as PersonFields),
    link: asLink(typed.link) || null,
    cadence_days: typed.cadence_days === "" ? null : Number(typed.cadence_days),
    other_names: [...new Set(typed.other_names.map((name) => name.trim()).filter(Boolean))],
    past_work: typed.past_work.map(trimmed).filter((work) => work.company || work.role),
    ways: typed.ways.map(wayOf).filter((way) => way.value),
    tags: withTags(typed.tags, ""),
    introduced_by: typed.introduced_by,
    recognition: typed.recognition,
  };
}

function trimmed({ company, role, until }: PastWork): PastWork {
  return { company: (company ?? "").trim(), role: (role ?? "").trim(), until: until ?? "" };
}

function wayOf({ kind, label, value }: Way): Way {
  return { kind, label: (label ?? "").trim(), value: kind === "link" ? asLink(value) : value.trim() };
}

/** The work that is being replaced, where there was one. */
export function workBefore(person: Person, typed: Typed): PastWork | null {
  const { company, role } = person;
  const replaces =
    [company, role].some(Boolean) &&
    (typed.company.trim() !== (company ?? "") || typed.role.trim() !== (role ?? ""));
  return replaces ? { company: company ?? "", role: role ?? "", until: "" } : null;
}

/** Only what was changed here: another device's words in the other fields stay. */
export function patchOf(person: Person, typed: Typed, today: Day): Patch<PersonFields> {
  const [was, now] = [kept(typedFrom(person)), kept(typed)];
  const before = typed.keepWork ? workBefore(person, typed) : null;
  if (before) now.past_work = [before, ...now.past_work].slice(0, 20);
  const changed = Object.entries(now).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name as keyof PersonFields]),
  );
  const patch: Patch<PersonFields> = Object.fromEntries(changed);
  // The count of days starts where the wish was said, unless a moment gives it a start.
  if (patch.cadence_days) patch.cadence_set_on = today;
  return patch;
}
