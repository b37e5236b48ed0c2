import { PastDayField, pastDayProblem } from "../../parts/day_field";
import { TextField } from "../../parts/text_field";
import { editPromise } from "../../store/story_edits";
import type { PromiseMade } from "../../store/types";
import { words } from "../../words/all";
import type { FormProps } from "./edit_entry";
import { EntrySheet } from "./entry_sheet";
import { useEntry } from "./use_entry";

export function PromiseForm({ entry, title, remove, onClose }: FormProps<PromiseMade>) {
  const w = words.value.moments;
  const { typed, write, tried, save } = useEntry({
    entry,
    blank: { what: entry.what, due_on: entry.due_on ?? "", kept_on: entry.kept_on ?? "" },
    isWhole: (now) => now.what.trim() !== "" && (entry.kept_on === null || !pastDayProblem(now.kept_on)),
    fieldsOf: (now) => ({
      what: now.what.trim(),
      due_on: now.due_on || null,
      kept_on: now.kept_on || null,
    }),
    edit: (patch) => editPromise(entry.id, patch),
    onClose,
  });
  return (
    <EntrySheet {...{ title, onClose, remove }} onSave={save} row={{ noun: "promises", id: entry.id }}>
      <TextField
        lines
        label={w.what}
        value={typed.what}
        maxLength={2000}
        onText={(what) => write({ what })}
        error={tried.value && !typed.what.trim() ? w.textNeeded : undefined}
      />
      <TextField type="date" label={w.due} value={typed.due_on} onText={(due_on) => write({ due_on })} />
      {entry.kept_on && (
        <PastDayField
          label={w.keptOn}
          value={typed.kept_on}
          onDay={(kept_on) => write({ kept_on })}
          error={tried.value ? pastDayProblem(typed.kept_on) : undefined}
        />
      )}
    </EntrySheet>
  );
}
