import { TextField } from "../../parts/text_field";
import { words } from "../../words/all";
import { AddChip, type Editing } from "./edit_section";
import { Line, without } from "./lines";

const MOST = 10;

export function OtherNames({ typed, write }: Editing) {
  const w = words.value.person;
  const names = typed.other_names.length > 0 ? typed.other_names : [""];
  const keep = (other_names: string[]) => write({ other_names });
  return (
    <div class="stack tight">
      {names.map((name, index) => (
        <Line what={name || w.otherName} onRemove={() => keep(without(names, index))} key={index}>
          <TextField
            label={w.otherName}
            hint={index === 0 ? w.otherNameHint : undefined}
            value={name}
            maxLength={200}
            autocomplete="off"
            onText={(text) => keep(names.map((other, at) => (at === index ? text : other)))}
          />
        </Line>
      ))}
      {names.length < MOST && names.at(-1) !== "" && (
        <div>
          <AddChip text={w.otherName} onAdd={() => keep([...names, ""])} />
        </div>
      )}
    </div>
  );
}
