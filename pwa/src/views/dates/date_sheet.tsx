import { Empty } from "../../parts/empty";
import { Sheet } from "../../parts/sheet";
import { useAnswer } from "../../parts/use_answer";
import { findMilestone } from "../../store/milestones";
import { words } from "../../words/all";
import type { SheetProps } from "../view_props";
import { DateForm } from "./date_form";

/** A new day of somebody's, or one to be put right: what the address says. */
export function DateSheet({ query, onClose }: SheetProps) {
  const id = query.get("id");
  const milestone = useAnswer(async () => (id ? await findMilestone(id) : null), [id]).value;
  if (milestone === undefined) return null;
  if (id && milestone === null) {
    return (
      <Sheet title={words.value.dates.title} onClose={onClose}>
        <Empty text={words.value.dates.gone} hue="keep" />
      </Sheet>
    );
  }
  return <DateForm personId={query.get("person")} milestone={milestone} onClose={onClose} />;
}
