import { newId } from "../../../pwa/src/db/ids";
import type { TestDevice } from "./device";

/** In this order, so that it is known who is the older. */
export async function addInOrder(device: TestDevice, ...list: object[]): Promise<[string, string, string]> {
  const ids = list.map(() => newId()).sort();
  await device.edit.transact(
    list.map((fields, at) => ({ noun: "people", id: ids[at] ?? "", fields: { ...fields } })),
  );
  return ids as [string, string, string];
}

/** What is there for the owner, told so that an empty field is no field. */
export const live = (rows: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([key, row]) => {
      const { deleted_at, ...fields } = row as Record<string, unknown>;
      const said = Object.entries(fields).filter(([, value]) => value !== null && `${value}` !== "");
      return deleted_at || key.startsWith("merges|") ? [] : [[key, Object.fromEntries(said.sort())]];
    }),
  );
