import { useId } from "preact/hooks";
import { Plus } from "../../parts/icons";
import type { Opened, Person, Seen } from "../../store/types";
import { words } from "../../words/all";
import { EditField } from "./edit_field";
import { labelOf } from "./labels";
import { PhotoLine } from "./photo_line";
import type { Problems } from "./problems";
import { isShown, type SectionName, sections } from "./sections";
import type { FieldName, Typed } from "./typed";
import { WayLines } from "./way_lines";

export type Editing = {
  person: Opened<Person>;
  typed: Typed;
  /** The long texts that are being typed, as they were when that began. */
  on: Seen;
  problems: Problems;
  write: (part: Partial<Typed>) => void;
};
type Props = Editing & {
  name: SectionName;
  opened: Set<FieldName>;
  open: (name: FieldName) => void;
};

export function EditSection({ name, opened, open, ...editing }: Props) {
  const id = useId();
  const fields = sections[name];
  const shown = fields.filter((field) => isShown(field, editing.typed, opened));
  const waiting = fields.filter((field) => !shown.includes(field));
  return (
    <section class="card edit-section" aria-labelledby={id}>
      <h2 id={id}>{words.value.person.sections[name]}</h2>
      {name === "who" && <PhotoLine personId={editing.person.id} />}
      {shown.map((field) => (
        <div data-field={field} key={field}>
          <EditField name={field} {...editing} />
        </div>
      ))}
      {name === "reach" && <WayLines shown={shown} {...editing} />}
      {waiting.length > 0 && (
        <ul class="chips">
          {waiting.map((field) => (
            <li key={field}>
              <AddChip text={labelOf(field)} onAdd={() => open(field)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function AddChip({ text, onAdd }: { text: string; onAdd: () => void }) {
  return (
    <button type="button" class="chip add-chip" aria-label={words.value.person.add(text)} onClick={onAdd}>
      <Plus />
      {text}
    </button>
  );
}
