import { type ComingToday, comingToday } from "../../store/coming_today";
import { type GivingToday, givingToday } from "../../store/giving_today";
import type { Day } from "../../store/types";
import { loadSuggestion } from "../give/load_giving";
import { Loaded } from "../shell/loaded";
import { ComingDue } from "./coming";
import { GivingDue } from "./giving";

/** A thought on top is welcome only where the day is not full. */
const FEW = 2;

type MoreToday = { coming: ComingToday; giving: GivingToday; count: number };

/** What is rarer than thanks and check-ins comes in one piece, after the first paint. */
export async function moreToday(day: Day): Promise<MoreToday> {
  const [coming, giving] = await Promise.all([comingToday(day), givingToday(day)]);
  return { coming, giving, count: coming.count + giving.count };
}

export function MoreDue({ coming, giving, count }: MoreToday) {
  return (
    <>
      <ComingDue {...coming} />
      <GivingDue {...giving} />
      {count <= FEW && <Loaded load={loadSuggestion} props={{}} />}
    </>
  );
}
