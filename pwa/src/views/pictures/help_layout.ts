import type { HelpMonth } from "../../store/pictures_help";

export type Dot = { y: number; way: "given" | "received" };
export type MonthPlaced = { month: HelpMonth; x: number; y: number; dots: Dot[] };
export type HelpPlaced = { months: MonthPlaced[]; height: number; middle: number; each: number };

export const WIDTH = 340;
const MOST_DOTS = 10;
const FEWEST_ROWS = 3;
const PITCH = 12.5;
const BAND = 24;
const EDGE = 8;

/** Given grows upwards and received downwards from the names of the months; `each` is how many times one dot stands for. */
export function placeHelp(months: HelpMonth[]): HelpPlaced {
  const most = Math.max(0, ...months.flatMap(({ given, received }) => [given, received]));
  const each = Math.max(1, Math.ceil(most / MOST_DOTS));
  const dotsFor = (times: number) => Math.ceil(times / each);
  const rows = Math.max(FEWEST_ROWS, dotsFor(most));
  const middle = EDGE + rows * PITCH + BAND / 2;
  const stack = (times: number, way: Dot["way"]): Dot[] => {
    const up = way === "given" ? -1 : 1;
    return Array.from({ length: dotsFor(times) }, (_, row) => ({
      y: middle + up * (BAND / 2 + (row + 0.5) * PITCH),
      way,
    }));
  };
  const wide = WIDTH / months.length;
  const placed = months.map((month, at) => ({
    month,
    x: (at + 0.5) * wide,
    y: middle,
    dots: [...stack(month.given, "given"), ...stack(month.received, "received")],
  }));
  return { months: placed, height: 2 * middle, middle, each };
}
