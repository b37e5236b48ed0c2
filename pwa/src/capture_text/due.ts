const MS_A_DAY = 86_400_000;
const DAYS =
  "mon(?:day|tag)?|tue(?:s|sday)?|dienstag|wed(?:nesday)?|mittwoch|thu(?:rs|rsday)?|donnerstag|fri(?:day)?|freitag|sat(?:urday)?|samstag|sun(?:day)?|sonntag";
const WEEKDAY: Record<string, number> = {
  mo: 1,
  tu: 2,
  di: 2,
  we: 3,
  mi: 3,
  th: 4,
  do: 4,
  fr: 5,
  sa: 6,
  su: 7,
  so: 7,
};
const MONTHS = [
  "jan",
  "feb",
  "m[aä]r",
  "apr",
  "ma[yi]",
  "jun",
  "jul",
  "aug",
  "sep",
  "o[ck]t",
  "nov",
  "de[cz]",
];
const MONTH = `(?:${MONTHS.join("|")})\\p{L}*\\.?`;
const NUMBER: Record<string, number> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
};
const WHEN = [
  "today|heute|tomorrow|übermorgen|morgen|next week|nächste(?:r|n)? woche",
  `(?:next |nächsten |kommenden |this |diesen )?(?:${DAYS})`,
  "in (?:\\d{1,2}|a|one|two|three|einem|einer|zwei|drei) (?:days?|weeks?|tag(?:en)?|wochen?)",
  "\\d{4}-\\d{2}-\\d{2}",
  "\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{4})?",
  `\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:of )?${MONTH}(?:\\s\\d{4})?`,
  `${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?`,
].join("|");
const BEFORE = "by|until|till|before|on|spätestens|bis(?: spätestens)?(?: zum| am)?|am|vor";
const DUE = new RegExp(`(?<![\\p{L}\\p{N}])(?:(${BEFORE})\\s+)?(${WHEN})(?![\\p{L}\\p{N}])`, "giu");

type Due = { day: string; from: number; to: number };

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_A_DAY).toISOString().slice(0, 10);
}

/** 1 is Monday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function comingWeekday(words: string, today: string): string | null {
  const isNext = /^(?:next|nächsten)\s/u.test(words);
  const wanted = WEEKDAY[(words.split(/\s/u).at(-1) ?? "").slice(0, 2)];
  if (wanted === undefined) return null;
  const now = weekdayOf(today);
  if (isNext) return dayAfter(today, 7 - now + wanted);
  return dayAfter(today, wanted > now ? wanted - now : wanted - now + 7);
}

function calendarDay(words: string, today: string): string | null {
  if (/^\d{4}-/u.test(words))
    return real(Number(words.slice(0, 4)), Number(words.slice(5, 7)), Number(words.slice(8)));
  const month = MONTHS.findIndex((name) => new RegExp(`(?<!\\p{L})${name}`, "u").test(words)) + 1;
  const numbers = (words.match(/\d+/gu) ?? []).map(Number);
  const year = numbers.find((number) => number > 999);
  const [day = 0, second = 0] = numbers;
  const inYear = (wanted: number) => real(wanted, month || second, day);
  if (year !== undefined) return inYear(year);
  const thisYear = Number(today.slice(0, 4));
  const soon = inYear(thisYear);
  return soon !== null && soon >= today ? soon : inYear(thisYear + 1);
}

function real(year: number, month: number, day: number): string | null {
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day
    ? found.toISOString().slice(0, 10)
    : null;
}

function dayOf(said: string, today: string): string | null {
  const words = said.toLowerCase();
  if (words === "today" || words === "heute") return today;
  if (words === "tomorrow" || words === "morgen") return dayAfter(today, 1);
  if (words === "übermorgen") return dayAfter(today, 2);
  if (/woche$|week$/u.test(words) && !words.startsWith("in ")) return dayAfter(today, 7);
  if (words.startsWith("in ")) {
    const [, count = "", unit = ""] = words.split(" ");
    return dayAfter(today, (NUMBER[count] ?? Number(count)) * (/^w/u.test(unit) ? 7 : 1));
  }
  return /\d/u.test(words) ? calendarDay(words, today) : comingWeekday(words, today);
}

/** The day by which something was promised; a weekday counts only where "by" or "on" says that it is a limit. */
export function dueIn(text: string, today: string): Due | null {
  for (const found of text.matchAll(DUE)) {
    const [whole, before, said = ""] = found;
    const isWeekday = new RegExp(`^(?:${DAYS})$`, "iu").test(said);
    // "Morgen" with a capital is the morning.
    if ((isWeekday && !before) || said === "Morgen") continue;
    const day = dayOf(said, today);
    if (day !== null) return { day, from: found.index, to: found.index + whole.length };
  }
  return null;
}
