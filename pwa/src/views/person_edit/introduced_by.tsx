import { PeoplePicker } from "../../parts/people_picker";
import { useAnswer } from "../../parts/use_answer";
import { named } from "../../store/recent";
import { words } from "../../words/all";
import type { Editing } from "./edit_section";

export function IntroducedBy({ person, typed, write }: Editing) {
  const id = typed.introduced_by;
  const picked = useAnswer(() => named(id ? [id] : []), [id]).value ?? [];
  return (
    <PeoplePicker
      label={words.value.person.introducedByField}
      picked={picked}
      most={1}
      without={[person.id]}
      onPicked={([one]) => write({ introduced_by: one?.id ?? null })}
    />
  );
}
