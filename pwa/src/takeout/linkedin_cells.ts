import { isoDay, numberedDay, spelledDay } from "./days";

/** Before this there was no LinkedIn to connect on. */
const FIRST_YEAR = "1990";

/** Who a LinkedIn address names, however it was written; null when it is not LinkedIn's. */
export function linkedInSource({ hostname, pathname }: URL): string | null {
  const path = pathname.replace(/\/+$/, "").toLowerCase();
  const theirs = hostname === "linkedin.com" || hostname.endsWith(".linkedin.com");
  return theirs && path ? `linkedin:https://www.linkedin.com${path}` : null;
}

/** "15 Jun 2026" (or an ISO day) as 2026-06-15; null when there is no such day. */
export function connectedDay(text: string): string | null {
  const day = spelledDay(text) ?? (/^[\d-]{10}$/.test(text) ? isoDay(text) : null);
  return day && day >= FIRST_YEAR ? day : null;
}

/** "1/5/24, 9:12 AM", as it stands in LinkedIn's other files; somebody may have changed it to an ISO day. */
export function writtenDay(text: string): string | null {
  return isoDay(text) ?? numberedDay(text, "month_first") ?? numberedDay(text, "day_first");
}
