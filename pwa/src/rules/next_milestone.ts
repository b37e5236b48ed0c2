export type NextMilestoneGiven = {
  month: number | null;
  day: number | null;
  year: number | null;
  repeats: string | null;
  noted_for: string | null;
  today: string;
};

/** The next day it falls on, from today; the one that was noted already is passed over. */
export function next_milestone(given: NextMilestoneGiven): string | null {
  const { month, day, year, repeats, noted_for, today } = given;
  if (!month || !day || day > lastOf(2000, month)) return null;
  const isComing = (found: string) => found >= today && found > (noted_for ?? "");
  if (repeats === "once") {
    const only = year ? inYear(year, month, day) : "";
    return isComing(only) ? only : null;
  }
  let at = Math.max(Number(today.slice(0, 4)), Number(noted_for?.slice(0, 4) ?? 0), year ?? 0);
  while (!isComing(inYear(at, month, day))) at += 1;
  return inYear(at, month, day);
}

/** The 29th of February is kept on the 28th in other years: a day early is kinder than one too late. */
function inYear(year: number, month: number, day: number): string {
  const text = (value: number, length: number) => String(value).padStart(length, "0");
  return `${text(year, 4)}-${text(month, 2)}-${text(Math.min(day, lastOf(year, month)), 2)}`;
}

function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
