import type { PersonRow } from "../../store/people_index";
import { choose, chosen } from "./chosen";
import { RowWords } from "./row";

type Props = { row: PersonRow; position: number; asked: string[][] };

/** A row while people are being chosen: a real checkbox, so Space works; with Shift from the last one to here. */
export function RowChoice({ row, position, asked }: Props) {
  return (
    <label class="who person-row choosable">
      <input
        type="checkbox"
        checked={chosen.value?.has(row.id) ?? false}
        aria-label={row.name}
        onClick={(event) => choose(position, event.currentTarget.checked, event.shiftKey)}
      />
      <RowWords row={row} asked={asked} />
    </label>
  );
}
