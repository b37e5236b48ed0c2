/** "America/Sao_Paulo": abbreviations and offsets are not known alike everywhere. */
const NAMED = /^[A-Z][A-Za-z]*(\/[A-Za-z0-9_+-]+)+$/;

/** Tells on which day an instant was where a calendar is kept. Without a zone, or with one that nobody knows, the day
 *  of Greenwich is taken. */
export function dayIn(zone: string): (instant: Date) => string {
  const parts = formatterFor(zone);
  return (instant) => {
    const found = new Map(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
    return `${found.get("year")?.padStart(4, "0")}-${found.get("month")}-${found.get("day")}`;
  };
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const shape = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    if (NAMED.test(timeZone)) return new Intl.DateTimeFormat("en-US-u-ca-iso8601", { ...shape, timeZone });
  } catch {
    // Named like a zone, and none.
  }
  return new Intl.DateTimeFormat("en-US-u-ca-iso8601", { ...shape, timeZone: "UTC" });
}
