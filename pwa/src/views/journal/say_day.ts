import { today } from "../../parts/today";
import { sayLong, sayYearDay } from "../../words/days";

/** The weekday while it says something, later the year. */
export function sayDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return day.slice(0, 4) === today.value.slice(0, 4) ? sayLong(day) : sayYearDay(month, date, year);
}
