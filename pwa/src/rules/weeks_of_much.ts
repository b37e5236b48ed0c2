import { plusDays } from "./days";

const WEEK = 7;

function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return plusDays(day, -((weekday + WEEK - 1) % WEEK));
}

/** How many weeks in a row held more of these days than the budget, and the latest of them; a running week counts once it does. */
export function weeksOfMuch(
  days: string[],
  budget: number,
  today: string,
): { weeks: number; latest: string } {
  const perWeek = new Map<string, number>();
  for (const day of days) perWeek.set(mondayOf(day), (perWeek.get(mondayOf(day)) ?? 0) + 1);
  const isMuch = (monday: string) => (perWeek.get(monday) ?? 0) > budget;
  const running = mondayOf(today);
  const latest = isMuch(running) ? running : plusDays(running, -WEEK);
  let weeks = 0;
  for (let monday = latest; isMuch(monday); monday = plusDays(monday, -WEEK)) weeks += 1;
  return { weeks, latest };
}
