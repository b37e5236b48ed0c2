import type { FieldName, Typed } from "./typed";

export type SectionName = "who" | "reach" | "matters" | "thanks" | "met" | "own";

/** The order in which one thinks of a person; a field not filled waits as a chip. */
export const sections: Record<SectionName, FieldName[]> = {
  who: ["name", "other_names", "company", "role", "past_work"],
  reach: ["email", "phone", "link", "address"],
  matters: ["cares_about", "needs", "offers"],
  thanks: ["thanks_preference", "recognition"],
  met: ["how_met", "introduced_by"],
  own: ["pinned_note", "notes", "tags", "cadence_days"],
};

const ALWAYS = new Set<FieldName>(["name", "company", "role"]);

export function isShown(name: FieldName, typed: Typed, opened: Set<FieldName>): boolean {
  const value = typed[name];
  return ALWAYS.has(name) || opened.has(name) || (value !== null && value.length > 0);
}
