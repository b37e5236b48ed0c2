import type { Gratitude, GratitudeWeek } from "../../store/pictures_year";

export type Mark = { x: number; y: number; size: number; kind: "thanked" | "written" | "noticed" | "none" };
export type WeekPlaced = { week: GratitudeWeek; x: number; y: number; marks: Mark[] };
export type YearPlaced = { weeks: WeekPlaced[]; months: { month: string; x: number; y: number }[] };

export const WIDTH = 340;
const HALF = 26;
const LEFT = 20;
export const PITCH = (WIDTH - LEFT) / HALF;
const HEAD = 20;
export const TALL = 7 * PITCH;
const GAP = 14;
export const HEIGHT = 2 * (HEAD + TALL) + GAP;
/** So that the names of two months do not touch. */
const APART = 3 * PITCH;

/** Two half years, one above the other: a week is a column wide enough to be seen and tapped on a phone. */
export function placeYear(weeks: GratitudeWeek[]): YearPlaced {
  const placed = weeks.map((week, at) => {
    const top = HEAD + (at < HALF ? 0 : HEAD + TALL + GAP);
    const x = LEFT + ((at % HALF) + 0.5) * PITCH;
    const marks = week.days.map((day, row) => ({ x, y: top + (row + 0.5) * PITCH, ...markOf(day) }));
    return { week, x, y: top + TALL / 2, marks };
  });
  return { weeks: placed, months: monthsOf(placed) };
}

// The kind is told by its shape, how much of it by its size.
function markOf({ thanked, written, noticed }: Gratitude): Pick<Mark, "kind" | "size"> {
  const size = Math.min(3, thanked + written + noticed);
  if (size === 0) return { kind: "none", size };
  return { kind: thanked > 0 ? "thanked" : written > 0 ? "written" : "noticed", size };
}

function monthsOf(weeks: WeekPlaced[]): YearPlaced["months"] {
  const months: YearPlaced["months"] = [];
  for (const [at, { week, x, y }] of weeks.entries()) {
    const month = week.from.slice(0, 7);
    const starts = at % HALF === 0 || weeks[at - 1]?.week.from.slice(0, 7) !== month;
    const last = months.at(-1);
    const top = y - TALL / 2 - 7;
    if (!starts || x > WIDTH - 1.5 * PITCH) continue;
    // A half that begins in the last days of a month leaves its name out.
    if (last && last.y === top && x - last.x < APART) months.pop();
    months.push({ month, x, y: top });
  }
  return months;
}
