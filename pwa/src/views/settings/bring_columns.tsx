import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { Choice } from "../../parts/choice";
import { FIELDS, type Field, isAmbiguous, type Mapping, orderOf } from "../../store/bring_mapping";
import { words } from "../../words/all";
import type { Table } from "./bring_steps";

const NAMES: Field[] = ["name", "first_name", "last_name"];

type Props = { table: Table; onTold: (table: Table, mapping: Mapping) => void };

/** What each column becomes, with the first of what stands in it. */
export function BringColumns({ table, onTold }: Props) {
  const w = words.value.bring;
  const { columns } = table;
  const mapping = useSignal<Mapping>(table.mapping);
  const { fields, order } = mapping.value;
  const asksOrder = isAmbiguous(columns, fields);
  const hasName = fields.some((field) => NAMES.includes(field));
  const choose = (at: number, field: Field) => {
    const chosen = fields.map((other, place) => (place === at ? field : other));
    mapping.value = { fields: chosen, order: orderOf(columns, chosen) ?? order };
  };
  const shown = columns.names
    .map((name, at) => ({ name, at }))
    .filter(({ at }) => columns.values[at]?.length);
  return (
    <section class="card" aria-labelledby="columns">
      <h2 id="columns">{w.columns}</h2>
      <p class="soft">{w.columnsHow}</p>
      {shown.map(({ name, at }) => (
        <ColumnField
          key={at}
          name={name || w.column(at + 1)}
          values={columns.values[at] ?? []}
          field={fields[at] ?? "leave_out"}
          onChoose={(field) => choose(at, field)}
        />
      ))}
      {asksOrder && (
        <Choice<"day_first" | "month_first">
          legend={w.order}
          value={order}
          options={[
            { value: "day_first", text: w.orders.day_first },
            { value: "month_first", text: w.orders.month_first },
          ]}
          onChoose={(chosen) => {
            mapping.value = { fields, order: chosen };
          }}
        />
      )}
      <div role="status">{!hasName && <p class="notice">{w.needName}</p>}</div>
      <button
        type="button"
        class="button primary wide"
        disabled={!hasName || (asksOrder && order === null)}
        onClick={() => onTold(table, mapping.value)}
      >
        {w.look}
      </button>
    </section>
  );
}

const VALUES_SHOWN = 3;
const LETTERS_SHOWN = 40;

type ColumnProps = { name: string; values: string[]; field: Field; onChoose: (field: Field) => void };

function ColumnField({ name, values, field, onChoose }: ColumnProps) {
  const w = words.value.bring;
  const id = useId();
  const first = values.slice(0, VALUES_SHOWN).map((value) => value.slice(0, LETTERS_SHOWN));
  return (
    <div class="field">
      <label for={id} dir="auto">
        {name}
      </label>
      <p class="hint" id={`${id}-first`} dir="auto">
        {first.join(" · ")}
      </p>
      <select
        id={id}
        class="input"
        value={field}
        aria-describedby={`${id}-first`}
        onChange={(event) => onChoose(event.currentTarget.value as Field)}
      >
        {FIELDS.map((each) => (
          <option key={each} value={each}>
            {w.fields[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
