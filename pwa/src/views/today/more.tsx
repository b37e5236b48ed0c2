import { type ComingToday, comingToday } from "../../store/coming_today";
import { type GivingToday, givingToday } from "../../store/giving_today";
import type { Day } from "../../store/types";

export { CheckIns } from "./check_ins";

import { ComingDue } from "./coming";
import { GivingDue } from "./giving";

type MoreToday = { coming: ComingToday; giving: GivingToday; count: number };

/** What is rarer than thanks and check-ins comes in one piece, after the first paint. */
export async function moreToday(day: Day): Promise<MoreToday> {
  const [coming, giving] = await Promise.all([comingToday(day), givingToday(day)]);
  return { coming, giving, count: coming.count + giving.count };
}

export function MoreDue({ coming, giving }: MoreToday) {
  return (
    <>
      <ComingDue {...coming} />
      <GivingDue {...giving} />
    </>
  );
}
