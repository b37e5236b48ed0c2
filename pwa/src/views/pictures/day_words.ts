import { computed } from "@preact/signals";
import { locale } from "../../words/days";

const MONDAY = Date.UTC(2024, 0, 1);
const MS_A_DAY = 86_400_000;

const month = computed(() => new Intl.DateTimeFormat(locale.value, { timeZone: "UTC", month: "short" }));
const weekday = computed(() => new Intl.DateTimeFormat(locale.value, { timeZone: "UTC", weekday: "narrow" }));

/** As short as a drawing needs it. */
export function sayMonthShort(yearMonth: string): string {
  return month.value
    .format(new Date(`${yearMonth}-01T00:00:00Z`))
    .replace(".", "")
    .slice(0, 3);
}

/** Counted from Monday. */
export function sayWeekdayNarrow(number: number): string {
  return weekday.value.format(new Date(MONDAY + number * MS_A_DAY));
}
