import { Choice } from "../../parts/choice";
import { PastDayField, pastDayProblem } from "../../parts/day_field";
import { meanwhile } from "../../parts/meanwhile";
import { TextField } from "../../parts/text_field";
import { editFavor } from "../../store/story_edits";
import type { Direction, Favor, HelpKind } from "../../store/types";
import { words } from "../../words/all";
import { HelpKindSelect } from "../helping/kind_select";
import type { FormProps } from "./edit_entry";
import { EntrySheet } from "./entry_sheet";
import { EventSelect } from "./event_select";
import { useEntry } from "./use_entry";

export function FavorForm({ entry, title, remove, onClose }: FormProps<Favor>) {
  const w = words.value.moments;
  const { typed, write, tried, save, on } = useEntry({
    entry,
    blank: {
      what: entry.what ?? "",
      direction: entry.direction,
      kind: entry.kind as HelpKind | null,
      on: entry.happened_on ?? "",
      eventId: entry.event_id,
    },
    isWhole: (now) => !now.on || !pastDayProblem(now.on),
    fieldsOf: (now) => ({
      what: now.what.trim() || null,
      direction: now.direction,
      kind: now.kind,
      happened_on: now.on || null,
      event_id: now.eventId,
    }),
    edit: (patch, on) => editFavor(entry.id, patch, on),
    onClose,
  });
  return (
    <EntrySheet {...{ title, onClose, remove }} onSave={save} row={{ noun: "favors", id: entry.id }}>
      <TextField
        lines
        label={w.what}
        value={typed.what}
        hint={meanwhile(on.what, entry.seen.what, typed.what, entry.what)}
        maxLength={2000}
        onText={(what) => write({ what })}
      />
      <Choice<Direction>
        legend={w.direction}
        value={typed.direction}
        options={[
          { value: "received", text: w.received },
          { value: "given", text: w.given },
        ]}
        onChoose={(direction) => write({ direction })}
      />
      <HelpKindSelect none={w.noKind} value={typed.kind} onKind={(kind) => write({ kind })} />
      <PastDayField
        label={w.when}
        value={typed.on}
        onDay={(on) => write({ on })}
        error={tried.value && typed.on ? pastDayProblem(typed.on) : undefined}
      />
      <EventSelect value={typed.eventId} onEvent={(eventId) => write({ eventId })} />
    </EntrySheet>
  );
}
