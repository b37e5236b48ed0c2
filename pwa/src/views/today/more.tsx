import { type ComingToday, comingToday } from "../../store/coming_today";
import { type GivingToday, givingToday } from "../../store/giving_today";
import { openTies } from "../../store/ties_today";
import type { Day } from "../../store/types";
import { loadSuggestion } from "../give/load_giving";
import { Loaded } from "../shell/loaded";
import { ComingDue } from "./coming";
import { GivingDue } from "./giving";
import { ImportLine } from "./import_line";
import { TiesLine } from "./ties_line";

export { CheckIns } from "./check_ins";

/** A thought on top is welcome only where the day is not full. */
const FEW = 2;

type MoreToday = { coming: ComingToday; giving: GivingToday; ties: number; count: number };

/** What is rarer than thanks and check-ins comes in one piece, after the first paint. */
export async function moreToday(day: Day): Promise<MoreToday> {
  const [coming, giving, ties] = await Promise.all([comingToday(day), givingToday(day), openTies(day)]);
  return { coming, giving, ties, count: coming.count + giving.count };
}

export function MoreDue({ coming, giving, ties, count }: MoreToday) {
  return (
    <>
      <ImportLine />
      <ComingDue {...coming} />
      <GivingDue {...giving} />
      {count <= FEW && <Loaded load={loadSuggestion} props={{}} />}
      <TiesLine open={ties} />
    </>
  );
}
