import { TextField } from "../../parts/text_field";
import type { Way, WayKind } from "../../store/types";
import { words } from "../../words/all";
import { AddChip, type Editing } from "./edit_section";
import { labelOf } from "./labels";
import { changedAt, Line, without } from "./lines";
import type { FieldName } from "./typed";

const MOST = 20;
const KINDS: WayKind[] = ["email", "phone", "link", "address"];
const TYPES = { email: "email", phone: "tel", link: "url", address: "text" } as const;

/** Further ways, each with a label; the first of each kind stands above. */
export function WayLines({ typed, write, problems, shown }: Editing & { shown: FieldName[] }) {
  const w = words.value.person;
  const keep = (ways: Way[]) => write({ ways });
  const more = KINDS.filter((kind) => shown.includes(kind));
  return (
    <>
      {typed.ways.map((way, index) => (
        <Line
          what={way.value || labelOf(way.kind)}
          onRemove={() => keep(without(typed.ways, index))}
          key={index}
        >
          <div class="pair">
            <TextField
              label={w.another[way.kind]}
              type={TYPES[way.kind]}
              lines={way.kind === "address"}
              value={way.value}
              maxLength={way.kind === "link" ? 990 : 1000}
              autocomplete="off"
              error={problems[`ways-${index}`]}
              onText={(value) => keep(changedAt(typed.ways, index, { value }))}
            />
            <TextField
              label={w.label}
              hint={w.labelHint}
              value={way.label ?? ""}
              maxLength={60}
              autocomplete="off"
              onText={(label) => keep(changedAt(typed.ways, index, { label }))}
            />
          </div>
        </Line>
      ))}
      {typed.ways.length < MOST && more.length > 0 && (
        <ul class="chips">
          {more.map((kind) => (
            <li key={kind}>
              <AddChip
                text={w.another[kind]}
                onAdd={() => keep([...typed.ways, { kind, label: "", value: "" }])}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
