import { plusDays } from "./days";

/** The quarter a day lies in: `2026-Q4`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The latest quarter that is over on this day. */
export function lastQuarter(day: string): string {
  return quarterOf(plusDays(daysOfQuarter(quarterOf(day)).from, -1));
}

/** Its first and its last day. */
export function daysOfQuarter(quarter: string): { from: string; to: string } {
  const year = Number(quarter.slice(0, 4));
  const number = Number(quarter.slice(6));
  const first = (months: number) => new Date(Date.UTC(year, months, 1)).toISOString().slice(0, 10);
  return { from: first(3 * number - 3), to: plusDays(first(3 * number), -1) };
}
