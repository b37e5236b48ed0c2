import { describe, expect, test } from "vitest";
import { dormantPicks, type TieAnswered, type TieFacts } from "../../pwa/src/rules/dormant_picks";

const tie = (id: string, facts: Partial<TieFacts> = {}): TieFacts => ({
  id,
  circle: null,
  cadence_days: null,
  snoozed_until: null,
  last_on: "2024-03-01",
  moments: 4,
  helped: true,
  near: false,
  far: false,
  ...facts,
});
const weak = (id: string, facts: Partial<TieFacts> = {}) =>
  tie(id, { moments: 1, helped: false, near: true, ...facts });
const said = (person_id: string, answer: string, facts: Partial<TieAnswered> = {}): TieAnswered => ({
  person_id,
  month: "2026-11",
  slot: "comfortable",
  answer,
  answered_on: "2026-11-10",
  ...facts,
});
const picks = (ties: TieFacts[], answers: TieAnswered[] = [], month = "2026-11") =>
  Object.values(dormantPicks(month, ties, answers));

describe("two for the month", () => {
  test("one who was well known, one who was hardly", () =>
    expect(picks([weak("b"), tie("a")])).toEqual(["a", "b"]));
  test("nobody where nobody is quiet", () =>
    expect(picks([tie("a", { last_on: "2026-09-01" })])).toEqual([null, null]));
  test("known well and helped comes before known well", () =>
    expect(picks([tie("a", { helped: false }), tie("b")])[0]).toBe("b"));
  test("a shared interest comes before another field", () =>
    expect(picks([weak("a", { near: false, far: true }), weak("b")])[1]).toBe("b"));
  test("a weak tie of whom nothing is known is not suggested", () =>
    expect(picks([weak("a", { near: false })])).toEqual([null, null]));
  test("nobody is both", () =>
    expect(picks([tie("a", { moments: 2, helped: false, near: true })])).toEqual(["a", null]));
  test("the order they come in changes nothing", () => {
    const ties = ["a", "b", "c", "d"].flatMap((id) => [tie(id), weak(`${id}${id}`)]);
    expect(picks(ties.toReversed())).toEqual(picks(ties));
  });
  test("another month brings others", () => {
    const ties = Array.from({ length: 20 }, (_, at) => tie(`person-${at}`));
    const months = ["2026-08", "2026-09", "2026-10", "2026-11"];
    expect(new Set(months.map((month) => picks(ties, [], month)[0])).size).toBeGreaterThan(1);
  });
});

describe("nobody is suggested who", () => {
  test.each<[string, Partial<TieFacts>]>([
    ["is in the resting circle", { circle: "resting" }],
    ["is never to be asked", { cadence_days: 0 }],
    ["was put off beyond this month's first day", { snoozed_until: "2026-11-02" }],
    ["has a rhythm and was seen within the year", { circle: "close", last_on: "2025-11-02" }],
    ["has a rhythm of their own and was seen within the year", { cadence_days: 30, last_on: "2025-11-02" }],
    ["was seen within half a year", { last_on: "2026-05-03" }],
  ])("%s", (_, facts) => expect(picks([tie("a", facts)])).toEqual([null, null]));

  test.each<[string, Partial<TieFacts>]>([
    ["has a rhythm and was quiet for a year all the same", { circle: "close", last_on: "2025-11-01" }],
    ["was seen half a year ago", { last_on: "2026-05-02" }],
    ["was put off until before this month", { snoozed_until: "2026-10-31" }],
  ])("but somebody who %s", (_, facts) => expect(picks([tie("a", facts)])).toEqual(["a", null]));
});

describe("what was answered", () => {
  test("written to, they stay the one of this month", () =>
    expect(picks([tie("b")], [said("a", "wrote")])).toEqual(["a", null]));
  test("another time closes the place for this month", () =>
    expect(picks([tie("a"), tie("b")], [said("a", "another_time")])[0]).toBe("a"));
  test("another time is not the next month", () =>
    expect(picks([tie("a")], [said("a", "another_time")], "2026-12")).toEqual([null, null]));
  test("another time may be after a season", () =>
    expect(picks([tie("a")], [said("a", "another_time")], "2027-03")).toEqual(["a", null]));
  test("not this person makes room for somebody else at once", () =>
    expect(picks([tie("a"), tie("b")], [said("a", "not_them")])[0]).toBe("b"));
  test("not this person is for good", () =>
    expect(picks([tie("a")], [said("a", "not_them", { answered_on: "2020-01-01" })])).toEqual([null, null]));
  test("taken back, they may be suggested again", () =>
    expect(picks([tie("a")], [said("a", "not_them", { answer: null })])[0]).toBe("a"));
});
