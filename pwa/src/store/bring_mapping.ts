import { getKv, putKv } from "../db/kv";
import type { Columns } from "../takeout/columns";
import { type Field, guessFields, type Mapping } from "../takeout/guess_fields";

export { FIELDS, isAmbiguous, orderOf } from "../takeout/guess_fields";
export type { Columns, Field, Mapping };

const KEY = "import_columns";
const MOST_KEPT = 30;
type Kept = { head: string; mapping: Mapping }[];

/** What was chosen for the same columns before, on this device; else what their names say. */
export async function mappingFor(columns: Columns): Promise<Mapping> {
  const kept = (await getKv<Kept>(KEY)) ?? [];
  return kept.find(({ head }) => head === headOf(columns))?.mapping ?? guessFields(columns);
}

export async function rememberMapping(columns: Columns, mapping: Mapping): Promise<void> {
  const head = headOf(columns);
  const others = ((await getKv<Kept>(KEY)) ?? []).filter((other) => other.head !== head);
  await putKv(KEY, [{ head, mapping }, ...others].slice(0, MOST_KEPT));
}

function headOf({ names }: Columns): string {
  return names.join("\n").toLowerCase();
}
