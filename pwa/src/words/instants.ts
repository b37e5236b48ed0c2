import { computed } from "@preact/signals";
import { locale } from "./days";

const MONDAY = Date.UTC(2024, 0, 1);
const MS_A_DAY = 86_400_000;
export const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
type Weekday = (typeof WEEK)[number];

const clock = computed(() => new Intl.DateTimeFormat(locale.value, { timeStyle: "medium" }));
const hour = computed(() => new Intl.DateTimeFormat(locale.value, { timeStyle: "short", timeZone: "UTC" }));
const dayAndHour = computed(
  () =>
    new Intl.DateTimeFormat(locale.value, {
      weekday: "short",
      day: "numeric",
      month: "short",
      hour: "numeric",
      minute: "2-digit",
    }),
);
const all = computed(() => new Intl.ListFormat(locale.value, { type: "conjunction" }));

/** To the second, for what is told in seconds. */
export function sayClock(instant: string): string {
  return clock.value.format(new Date(instant));
}

export function sayDayAndHour(instant: string): string {
  return dayAndHour.value.format(new Date(instant));
}

/** "09:00" in the reader's own way. */
export function sayHour(wallTime: string): string {
  return hour.value.format(new Date(`2024-01-01T${wallTime}:00Z`));
}

export function sayWeekday(day: Weekday, weekday: "short" | "long"): string {
  const at = new Date(MONDAY + WEEK.indexOf(day) * MS_A_DAY);
  return new Intl.DateTimeFormat(locale.value, { weekday, timeZone: "UTC" }).format(at);
}

export function sayWeekdays(days: Weekday[]): string {
  return all.value.format(WEEK.filter((day) => days.includes(day)).map((day) => sayWeekday(day, "short")));
}

export function sayAll(list: string[]): string {
  return all.value.format(list);
}

/** "Europe/Berlin" is Berlin to its people. */
export function sayZone(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
