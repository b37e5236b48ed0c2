import type { Gratitude, GratitudeWeek } from "../../store/pictures_year";
import { words } from "../../words/all";

export function totalOf(days: Gratitude[]): Omit<Gratitude, "day"> {
  const sum = (kind: "thanked" | "written" | "noticed") => days.reduce((total, day) => total + day[kind], 0);
  return { thanked: sum("thanked"), written: sum("written"), noticed: sum("noticed") };
}

/** A week in a few words. */
export function weekSaid({ days }: GratitudeWeek): string {
  const w = words.value.pictures.year;
  const { thanked, written, noticed } = totalOf(days);
  const said = [
    ...(thanked > 0 ? [w.thankedN(thanked)] : []),
    ...(written > 0 ? [w.writtenN(written)] : []),
    ...(noticed > 0 ? [w.noticedN(noticed)] : []),
  ];
  return said.length === 0 ? w.quiet : said.join(", ");
}
