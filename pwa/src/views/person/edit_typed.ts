import { withTags } from "../../parts/tag_field";
import type { Patch, Person, PersonFields } from "../../store/types";

export const TEXTS = [
  "name",
  "company",
  "role",
  "email",
  "phone",
  "link",
  "how_met",
  "thanks_preference",
  "notes",
] as const;
export type TextName = (typeof TEXTS)[number];
export type EditTyped = Record<TextName | "cadence_days", string> & { tags: string[] };

export function typedFrom(person: Person): EditTyped {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, person[name] ?? ""])) as Record<
    TextName,
    string
  >;
  return { ...texts, tags: person.tags, cadence_days: person.cadence_days?.toString() ?? "" };
}

function days(text: string): number | null {
  const number = Number.parseInt(text, 10);
  return Number.isNaN(number) ? null : Math.min(3660, Math.max(0, number));
}

/** Only what was changed here: another device's words in the other fields stay. */
export function patchOf(person: Person, typed: EditTyped): Patch<PersonFields> {
  const before = typedFrom(person);
  const changed = TEXTS.filter((name) => typed[name].trim() !== before[name]);
  const patch: Patch<PersonFields> = Object.fromEntries(
    changed.map((name) => [name, typed[name].trim() || null]),
  );
  if (!patch.name) delete patch.name;
  const tags = withTags(typed.tags, "");
  if (tags.join("\n") !== before.tags.join("\n")) patch.tags = tags;
  if (typed.cadence_days !== before.cadence_days) patch.cadence_days = days(typed.cadence_days);
  return patch;
}
