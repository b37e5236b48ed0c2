import { plusDays } from "./days";

export type Flow = "both" | "mostly_given" | "mostly_received" | "quiet";
export type HelpOn = { direction: "given" | "received"; on: string | null };

const YEAR_DAYS = 365;
const FEWEST = 2;
const MUCH_MORE = 3;

/** Which way help went in the past year. For words only: nothing may show or sort by what is compared here. */
export function helpFlow(help: HelpOn[], today: string): Flow {
  const since = plusDays(today, -YEAR_DAYS);
  const lately = help.filter(({ on }) => on !== null && on > since && on <= today);
  if (lately.length < FEWEST) return "quiet";
  const given = lately.filter(({ direction }) => direction === "given").length;
  const received = lately.length - given;
  if (given >= MUCH_MORE * received) return "mostly_given";
  return received >= MUCH_MORE * given ? "mostly_received" : "both";
}
