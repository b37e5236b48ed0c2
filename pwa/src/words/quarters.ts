import { locale } from "./days";

const formats = new Map<string, Intl.DateTimeFormat>();

/** "July to September 2026", the way the language writes it. */
export function sayMonths(from: string, to: string): string {
  const { value: tag } = locale;
  const format =
    formats.get(tag) ?? new Intl.DateTimeFormat(tag, { timeZone: "UTC", month: "long", year: "numeric" });
  formats.set(tag, format);
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}
