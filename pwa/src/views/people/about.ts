import { words } from "../../words/speak";

type Known = { role: string | null; company: string | null };

/** One line on who someone is, as far as it is known. */
export function aboutOf({ role, company }: Known): string | null {
  if (role && company) return words.value.card.roleAt(role, company);
  return role ?? company;
}
