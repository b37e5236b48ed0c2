const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Who a LinkedIn address names, however it was written; null when it is not LinkedIn's. */
export function linkedInSource({ hostname, pathname }: URL): string | null {
  const path = pathname.replace(/\/+$/, "").toLowerCase();
  const theirs = hostname === "linkedin.com" || hostname.endsWith(".linkedin.com");
  return theirs && path ? `linkedin:https://www.linkedin.com${path}` : null;
}

/** "15 Jun 2026" (or an ISO day) as 2026-06-15; null when there is no such day. */
export function connectedDay(text: string): string | null {
  const said = /^(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})$/i.exec(text);
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (said)
    return realDay(Number(said[3]), MONTHS.indexOf((said[2] ?? "").toLowerCase()) + 1, Number(said[1]));
  return iso && realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

function realDay(year: number, month: number, day: number): string | null {
  if (year < 1990) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
