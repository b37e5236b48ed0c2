import { beforeEach, expect, test } from "vitest";
import { HEIGHT, placeYear, WIDTH } from "../../pwa/src/views/pictures/year_layout";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-25";
let phone: TestDevice;
let year: typeof import("../../pwa/src/store/pictures_year");
let ana: string;

beforeEach(async () => {
  phone = await newDevice();
  year = await import("../../pwa/src/store/pictures_year");
  ana = (await phone.capture.capture({ name: "Ana", today: TODAY })).personId;
  return () => phone.stop();
});

const help = (direction: "given" | "received", happened_on: string) =>
  phone.favors.addFavor({ person_id: ana, direction, what: "advice", happened_on });
const daysWith = async () =>
  (await year.gratitudeYear(TODAY))
    .flatMap(({ days }) => days)
    .filter(({ thanked, written, noticed }) => thanked + written + noticed > 0);

test("a year is 52 weeks from a Monday, up to today and no further", async () => {
  const weeks = await year.gratitudeYear(TODAY);
  expect(weeks).toHaveLength(52);
  expect(weeks[0]?.from).toBe("2025-12-01");
  expect(weeks.at(-1)).toMatchObject({ from: "2026-11-23" });
  expect(weeks.at(-1)?.days.map(({ day }) => day)).toEqual(["2026-11-23", "2026-11-24", "2026-11-25"]);
});

test("a thank-you, a page and noticed help each leave a mark on their day; help given does not", async () => {
  const { id } = await help("received", "2026-11-03");
  await help("given", "2026-11-04");
  await phone.thanks.markSent(id, { words: "Thank you", channel: "mail", on: "2026-11-10" });
  await phone.journal.writeEntry("Ana waited for me", "2026-11-10");
  await phone.journal.writeEntry("Too long ago", "2025-11-30");
  expect(await daysWith()).toEqual([
    { day: "2026-11-03", thanked: 0, written: 0, noticed: 1 },
    { day: "2026-11-10", thanked: 1, written: 1, noticed: 0 },
  ]);
});

test("a draft is no thank-you yet", async () => {
  const { id } = await help("received", "2026-11-03");
  await phone.thanks.saveDraft(id, "Dear Ana");
  expect((await daysWith()).map(({ day }) => day)).toEqual(["2026-11-03"]);
});

test("a week tells who was thanked, who helped and what was written", async () => {
  const { id } = await help("received", "2026-11-03");
  await phone.thanks.markSent(id, { words: "Thank you", channel: "mail", on: "2026-11-08" });
  await phone.journal.writeEntry("Ana waited for me", "2026-11-02");
  await phone.journal.writeEntry("The week after", "2026-11-09");
  const told = await year.gratitudeOfWeek("2026-11-02");
  expect(told.thanked).toEqual([{ id: ana, name: "Ana" }]);
  expect(told.noticed).toEqual([{ id: ana, name: "Ana" }]);
  expect(told.pages.map(({ words }) => words)).toEqual(["Ana waited for me"]);
});

test("the drawing holds every day of both halves, and months do not run into each other", async () => {
  const { weeks, months } = placeYear(await year.gratitudeYear(TODAY));
  const marks = weeks.flatMap((week) => week.marks);
  expect(marks).toHaveLength(52 * 7 - 4);
  expect(marks.every(({ x, y }) => x > 0 && x < WIDTH && y > 0 && y < HEIGHT)).toBe(true);
  expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(marks.length);
  for (const [at, month] of months.entries()) {
    const next = months[at + 1];
    if (next?.y === month.y) expect(next.x - month.x).toBeGreaterThan(30);
  }
});

test("what kind of day it was is told by the shape, how much by the size", () => {
  const day = { day: "2026-11-23", thanked: 0, written: 0, noticed: 0 };
  const days = [day, { ...day, noticed: 1 }, { ...day, written: 2 }, { ...day, thanked: 1, noticed: 9 }];
  const [week] = placeYear([{ from: "2026-11-23", days }]).weeks;
  expect(week?.marks.map(({ kind, size }) => [kind, size])).toEqual([
    ["none", 0],
    ["noticed", 1],
    ["written", 2],
    ["thanked", 3],
  ]);
});
