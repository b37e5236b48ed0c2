import { PastDayField, pastDayProblem } from "../../parts/day_field";
import { meanwhile } from "../../parts/meanwhile";
import { TextField } from "../../parts/text_field";
import { editThanks } from "../../store/story_edits";
import type { Thanks } from "../../store/types";
import { words } from "../../words/all";
import type { FormProps } from "./edit_entry";
import { EntrySheet } from "./entry_sheet";
import { useEntry } from "./use_entry";

export function ThanksForm({ entry, title, remove, onClose }: FormProps<Thanks>) {
  const w = words.value.moments;
  const { typed, write, tried, save, on } = useEntry({
    entry,
    blank: { words: entry.words ?? "", sent_on: entry.sent_on ?? "" },
    isWhole: (now) => !pastDayProblem(now.sent_on),
    fieldsOf: (now) => ({ words: now.words.trim(), sent_on: now.sent_on }),
    edit: (patch, on) => editThanks(entry.id, patch, on),
    onClose,
  });
  return (
    <EntrySheet {...{ title, onClose, remove }} onSave={save} row={{ noun: "thanks", id: entry.id }}>
      <TextField
        lines
        label={w.words}
        value={typed.words}
        hint={meanwhile(on.words, entry.seen.words, typed.words, entry.words)}
        maxLength={20000}
        onText={(next) => write({ words: next })}
      />
      <PastDayField
        label={w.saidOn}
        value={typed.sent_on}
        onDay={(sent_on) => write({ sent_on })}
        error={tried.value ? pastDayProblem(typed.sent_on) : undefined}
      />
    </EntrySheet>
  );
}
