import { computed } from "@preact/signals";
import { language } from "../../words/speak";

function dates(options: Intl.DateTimeFormatOptions) {
  return computed(() => new Intl.DateTimeFormat(language.value, { timeZone: "UTC", ...options }));
}

const weekday = dates({ weekday: "short" });

export function sayWeekday(day: string): string {
  return weekday.value.format(new Date(`${day}T00:00:00Z`));
}

export function sayDayOfMonth(day: string): string {
  return String(Number(day.slice(8)));
}
