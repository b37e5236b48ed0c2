import { useAnswer } from "../../parts/use_answer";
import { contextOf } from "../../store/check_in_context";
import type { DueCheckIn } from "../../store/check_ins";
import { words } from "../../words/speak";
import { CheckIn } from "./check_in";
import { Section } from "./section";

/** Who would be glad to hear from you, each with what helps to begin. */
export function CheckIns({ due }: { due: DueCheckIn[] }) {
  const ids = due.map(({ row }) => row.id);
  const contexts = useAnswer(() => contextOf(ids), [ids.join(" ")]).value;
  return (
    <Section title={words.value.today.checkIns} hue="keep">
      {due.map(({ row, lastWords }) => (
        <CheckIn row={row} lastWords={lastWords} context={contexts?.get(row.id)} key={row.id} />
      ))}
    </Section>
  );
}
