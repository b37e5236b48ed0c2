import { Choice } from "../../parts/choice";
import { Sheet } from "../../parts/sheet";
import { today } from "../../parts/today";
import { circleMany } from "../../store/bulk";
import { CIRCLES } from "../../store/people_facets";
import type { Circle } from "../../store/types";
import { words } from "../../words/all";
import { chosen } from "./chosen";
import { forChosen } from "./chosen_bar";

/** One tap puts everyone chosen there. */
export function CircleSheet({ onClose }: { onClose: () => void }) {
  const w = words.value.people;
  const nameOf = (circle: Circle | null) => (circle === null ? w.noCircle : w.circles[circle]);
  const put = (circle: Circle | null) => {
    onClose();
    void forChosen(
      (ids, told) => circleMany(ids, circle, today.value, told),
      (count) => w.circledSaid(count, nameOf(circle)),
    );
  };
  return (
    <Sheet title={w.circleTitle(chosen.value?.size ?? 0)} onClose={onClose}>
      <Choice<Circle | "none">
        legend={w.filter}
        legendHidden
        value={null}
        options={[
          ...CIRCLES.map((value) => ({ value, text: w.circles[value] })),
          { value: "none" as const, text: w.noCircle },
        ]}
        onChoose={(value) => put(value === "none" ? null : value)}
      />
    </Sheet>
  );
}
