const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Which number of 3/4/2026 is the day. */
export type DayOrder = "day_first" | "month_first";

/** "2026-06-15", also with a time behind it; null when there is no such day. */
export function isoDay(text: string): string | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?![\d])/.exec(text.trim());
  return found && realDay(found[1], Number(found[2]), found[3]);
}

/** "20260615" and "2026-06-15", also with a time behind it. */
export function compactDay(text: string): string | null {
  const found = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(text.trim());
  return found && realDay(found[1], Number(found[2]), found[3]);
}

/** "15 Jun 2026" */
export function spelledDay(text: string): string | null {
  const found = /^(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})$/i.exec(text.trim());
  return found && realDay(found[3], MONTHS.indexOf((found[2] ?? "").toLowerCase()) + 1, found[1]);
}

/** "6/15/2026", "15.06.26", also with a time behind it. */
export function numberedDay(text: string, order: DayOrder): string | null {
  const found = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d\d)(?!\d)/.exec(text.trim());
  if (!found) return null;
  const [, one = "", two = "", year = ""] = found;
  const [month, day] = order === "month_first" ? [one, two] : [two, one];
  return realDay(year.length === 2 ? `20${year}` : year, Number(month), day);
}

/** Which order all these days fit, when only one does: 3/4/2026 alone could be either. */
export function dayOrderOf(texts: Iterable<string>): DayOrder | null {
  const fit = { day_first: 0, month_first: 0 };
  for (const text of texts) {
    const [dayFirst, monthFirst] = [numberedDay(text, "day_first"), numberedDay(text, "month_first")];
    if (dayFirst && !monthFirst) fit.day_first += 1;
    if (monthFirst && !dayFirst) fit.month_first += 1;
  }
  if (fit.day_first > fit.month_first) return "day_first";
  return fit.month_first > fit.day_first ? "month_first" : null;
}

function realDay(year = "", month = 0, day = ""): string | null {
  if (Number(year) < 1000) return null;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : null;
}
