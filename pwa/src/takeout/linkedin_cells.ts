const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const PLAIN = /^[ -~]*$/;
const LONGEST_LINK = 500;

/** A cell as one line of readable text: no control characters, no torn emoji, at most `most` long. */
export function tidy(cell: string, most: number): { text: string | null; cut: boolean } {
  // Cut before cleaning, so that a cell of megabytes costs no more than a long one.
  const short = cell.slice(0, most * 4);
  // Nearly every cell is plain: one test of it costs less than cleaning what is clean.
  const clean = PLAIN.test(short)
    ? short.trim()
    : short
        .toWellFormed()
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim();
  if (clean.length <= most) return { text: clean || null, cut: cell.length > short.length };
  const text = clean
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
  return { text: text || null, cut: clean.length > most || cell.length > short.length };
}

/** The address of a web page, its `href` in one canonical shape; null for anything else, a script above all. */
export function safeUrl(text: string): URL | null {
  const url = /^https?:\/\//i.test(text) ? parsed(text) : null;
  return !url || url.username || url.password || url.href.length > LONGEST_LINK ? null : url;
}

// Asking `canParse` first would read every good address twice.
function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

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
