import { describe, expect, test } from "vitest";
import { type HelpOn, helpFlow } from "../../pwa/src/rules/help_flow";
import { weeksOfMuch } from "../../pwa/src/rules/weeks_of_much";

const TODAY = "2026-11-25";

/** "g2026-11-01 r" is help given that day, and help received that has no day. */
const told = (text: string): HelpOn[] =>
  text
    .split(" ")
    .filter(Boolean)
    .map((one) => ({ direction: one[0] === "g" ? "given" : "received", on: one.slice(1) || null }));

const flows: [string, string, string][] = [
  ["nothing ever", "", "quiet"],
  ["one thing is no direction", "g2026-11-01", "quiet"],
  ["two things one way", "g2026-11-01 g2026-10-01", "mostly_given"],
  ["two things the other way", "r2026-11-01 r2026-10-01", "mostly_received"],
  ["one each", "g2026-11-01 r2026-10-01", "both"],
  ["a little more of one is still both", "g2026-11-01 g2026-10-01 r2026-09-01", "both"],
  [
    "five and two are both",
    "g2026-11-01 g2026-11-02 g2026-11-03 g2026-11-04 g2026-11-05 r2026-09-01 r2026-09-02",
    "both",
  ],
  ["much more given", "g2026-11-01 g2026-10-01 g2026-09-01 r2026-09-01", "mostly_given"],
  ["much more received", "r2026-11-01 r2026-10-01 r2026-09-01 g2026-09-01", "mostly_received"],
  ["long ago is quiet", "g2025-11-25 r2025-11-25 g2024-01-01", "quiet"],
  ["the first day of the year before today counts", "g2025-11-26 r2026-11-25", "both"],
  ["a day to come does not count", "g2026-11-26 r2026-11-25", "quiet"],
  ["what has no day says nothing about this year", "g r g r", "quiet"],
];

describe("the flow of help", () => {
  for (const [name, help, flow] of flows) test(name, () => expect(helpFlow(told(help), TODAY)).toBe(flow));
});

const weeks: [string, string[], number, number, string][] = [
  ["nothing given", [], 0, 0, "2026-11-16"],
  ["the running week is not over", ["2026-11-23"], 1, 0, "2026-11-16"],
  ["the running week is full already", ["2026-11-23", "2026-11-25"], 1, 1, "2026-11-23"],
  ["Sunday belongs to the week before", ["2026-11-22"], 0, 1, "2026-11-16"],
  ["three in a row", ["2026-11-02", "2026-11-15", "2026-11-20"], 0, 3, "2026-11-16"],
  ["a rest between ends the row", ["2026-11-02", "2026-11-20"], 0, 1, "2026-11-16"],
  [
    "over the turn of the clocks",
    ["2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"],
    0,
    5,
    "2026-11-16",
  ],
];

describe("weeks in a row", () => {
  for (const [name, days, budget, count, latest] of weeks)
    test(name, () => expect(weeksOfMuch(days, budget, TODAY)).toEqual({ weeks: count, latest }));
});
