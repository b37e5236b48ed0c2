import { TextField } from "../../parts/text_field";
import { words } from "../../words/all";
import type { Editing } from "./edit_section";
import { workBefore } from "./typed";

/** Whoever changes the work of somebody is asked whether the old one is worth remembering. */
export function RoleField({ person, typed, write }: Editing) {
  const w = words.value;
  const before = workBefore(person, typed);
  const said = before && [before.role, before.company].filter(Boolean).join(", ");
  return (
    <>
      <TextField
        label={w.capture.role}
        value={typed.role}
        onText={(role) => write({ role })}
        maxLength={200}
        autocomplete="off"
      />
      {said && (
        <label class="switch">
          <span dir="auto">{w.person.keepWork(said)}</span>
          <input
            type="checkbox"
            checked={typed.keepWork}
            onChange={(event) => write({ keepWork: event.currentTarget.checked })}
          />
        </label>
      )}
    </>
  );
}
