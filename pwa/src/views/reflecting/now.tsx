import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { reviewDue } from "../../store/reviews";
import { openTies } from "../../store/ties_today";
import { DueCard } from "../review/due_card";
import { TiesLine } from "../today/ties_line";

/** What invites to look back just now. */
export function ReflectingNow() {
  const due = useAnswer(() => reviewDue(today.value), [today.value]).value;
  const open = useAnswer(() => openTies(today.value), [today.value]).value;
  return (
    <>
      {due && <DueCard {...due} />}
      {open !== undefined && <TiesLine open={open} />}
    </>
  );
}
