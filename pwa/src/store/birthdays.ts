import { referring } from "../db/ask";
import type { Edit } from "../db/edit";
import { asMilestone } from "./date_shapes";
import type { MilestoneFields } from "./types";
import { birth } from "./verbs";

/** Of a card's YYYY-MM-DD, or --MM-DD where the year was kept private. */
export function birthdayParts(birthday: string): Pick<MilestoneFields, "month" | "day_of_month" | "year"> {
  const [month, day] = birthday.slice(-5).split("-").map(Number);
  const year = birthday.startsWith("--") ? null : Number(birthday.slice(0, 4));
  return { month: month ?? 1, day_of_month: day ?? 1, year };
}

export function birthdayOf(personId: string, birthday: string | null): Edit[] {
  if (birthday === null) return [];
  const fields = { person_id: personId, kind: "birthday", repeats: "yearly", ...birthdayParts(birthday) };
  return [birth("milestones", fields)];
}

/** Nobody is born twice: what stands there stays, and gets the year it lacks when the day is the same. */
export async function birthdayBeside(personId: string, birthday: string | null): Promise<Edit[]> {
  const dates = (await referring("milestones", personId)).map(asMilestone);
  const known = dates.find(({ kind }) => kind === "birthday");
  if (birthday === null || known === undefined) return birthdayOf(personId, birthday);
  const { month, day_of_month, year } = birthdayParts(birthday);
  const isSame = known.month === month && known.day_of_month === day_of_month;
  return isSame && year && !known.year ? [{ noun: "milestones", id: known.id, fields: { year } }] : [];
}
