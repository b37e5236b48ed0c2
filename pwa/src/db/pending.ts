import { reading } from "./open";

/** How many rows hold something the server has not acknowledged. */
export function countPending(): Promise<number> {
  return reading((tx) => tx.objectStore("records").index("pending").count(1));
}
