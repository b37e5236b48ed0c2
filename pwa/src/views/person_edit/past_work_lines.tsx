import { TextField } from "../../parts/text_field";
import { today } from "../../parts/today";
import type { PastWork } from "../../store/types";
import { words } from "../../words/all";
import { AddChip, type Editing } from "./edit_section";
import { changedAt, Line, without } from "./lines";

const MOST = 20;
const blank: PastWork = { company: "", role: "", until: "" };

export function PastWorkLines({ typed, write }: Editing) {
  const w = words.value;
  const list = typed.past_work.length > 0 ? typed.past_work : [blank];
  const keep = (past_work: PastWork[]) => write({ past_work });
  return (
    <fieldset class="field">
      <legend>{w.person.pastWork}</legend>
      {list.map((work, index) => (
        <Line
          what={work.company || work.role || w.person.earlierWork}
          onRemove={() => keep(without(list, index))}
          key={index}
        >
          <div class="pair">
            <TextField
              label={w.capture.company}
              value={work.company}
              maxLength={200}
              autocomplete="off"
              onText={(company) => keep(changedAt(list, index, { company }))}
            />
            <TextField
              label={w.capture.role}
              value={work.role}
              maxLength={200}
              autocomplete="off"
              onText={(role) => keep(changedAt(list, index, { role }))}
            />
          </div>
          <TextField
            type="date"
            label={w.person.until}
            value={work.until}
            max={today.value}
            onText={(until) => keep(changedAt(list, index, { until }))}
          />
        </Line>
      ))}
      {list.length < MOST && (
        <div>
          <AddChip text={w.person.earlierWork} onAdd={() => keep([...list, blank])} />
        </div>
      )}
    </fieldset>
  );
}
