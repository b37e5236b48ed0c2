import { computed } from "@preact/signals";
import { language } from "./speak";

const MS_A_DAY = 86_400_000;

/** The reader's own way of writing dates, where it is a variety of the chosen language. */
export const locale = computed(() => {
  const own = navigator.languages.find((tag) => tag.startsWith(language.value));
  return own ?? (language.value === "en" ? "en-GB" : language.value);
});

function dates(options: Intl.DateTimeFormatOptions) {
  return computed(() => new Intl.DateTimeFormat(locale.value, { timeZone: "UTC", ...options }));
}

const long = dates({ weekday: "long", day: "numeric", month: "long" });
const short = dates({ day: "numeric", month: "short" });
const shortWithYear = dates({ day: "numeric", month: "short", year: "numeric" });
const months = dates({ month: "long", year: "numeric" });
const dayAndMonth = dates({ day: "numeric", month: "long" });
const longWithYear = dates({ day: "numeric", month: "long", year: "numeric" });
const monthNames = dates({ month: "long" });
const near = computed(() => new Intl.RelativeTimeFormat(locale.value, { numeric: "auto" }));
const instants = computed(
  () => new Intl.DateTimeFormat(locale.value, { dateStyle: "medium", timeStyle: "short" }),
);

function at(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function sayLong(day: string): string {
  return long.value.format(at(day));
}

export function sayShort(day: string, today: string): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? short : shortWithYear;
  return format.value.format(at(day));
}

export function sayMonth(month: string): string {
  return months.value.format(at(`${month}-01`));
}

/** A day of the year, with the year where it is known. */
export function sayYearDay(month: number, day: number, year: number | null): string {
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day));
  return (year ? longWithYear : dayAndMonth).value.format(date);
}

export function sayMonthName(month: number): string {
  return monthNames.value.format(new Date(Date.UTC(2000, month - 1, 1)));
}

export function sayRange(first: string, last: string): string {
  return shortWithYear.value.formatRange(at(first), at(last));
}

export function sayInstant(instant: string): string {
  return instants.value.format(new Date(instant));
}

/** "yesterday", "in 3 days", "2 months ago". */
export function sayNear(day: string, today: string): string {
  const days = Math.round((at(day).getTime() - at(today).getTime()) / MS_A_DAY);
  const far = Math.abs(days);
  if (far < 14) return near.value.format(days, "day");
  if (far < 60) return near.value.format(Math.round(days / 7), "week");
  if (far < 700) return near.value.format(Math.round(days / 30.4), "month");
  return near.value.format(Math.round(days / 365.25), "year");
}
