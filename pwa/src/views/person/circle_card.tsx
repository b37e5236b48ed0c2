import { Choice } from "../../parts/choice";
import { doing } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { firstName } from "../../store/names";
import { nextCheckIn } from "../../store/next_check_in";
import { putInCircle } from "../../store/people";
import type { Circle, Person } from "../../store/types";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";
import { CIRCLES } from "../people/list";

type Props = { person: Person; today: string };

/** How close, and when that brings them up again. */
export function CircleCard({ person, today }: Props) {
  const w = words.value.person;
  const names = words.value.people;
  const next = useAnswer(() => nextCheckIn(person.id), [person.id]).value;
  const first = firstName(person.name);
  const choose = (value: Circle | "none") => {
    const circle = value === "none" ? null : value;
    const said = circle ? w.movedTo(first, names.circles[circle]) : w.movedOut(first);
    return doing(() => putInCircle(person.id, circle, today), said);
  };
  return (
    <section class="card">
      <Choice<Circle | "none">
        legend={w.circle}
        look="segments"
        value={person.circle ?? "none"}
        options={[
          ...CIRCLES.map((value) => ({ value, text: names.circles[value] })),
          { value: "none" as const, text: names.noCircle },
        ]}
        onChoose={choose}
      />
      <p class="soft small">
        {next && next <= today && w.nextNow(first)}
        {next && next > today && w.nextCheckIn(sayNear(next, today))}
        {!next && w.rhythm[person.circle ?? "none"]}
      </p>
    </section>
  );
}
