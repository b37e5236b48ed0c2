import { reading } from "../db/open";
import { linesIn } from "./people_facts";
import { rowFrom } from "./people_line";
import type { Day } from "./types";

/** The day a person comes up again on Today; null where no rhythm was chosen. */
export async function nextCheckIn(personId: string): Promise<Day | null> {
  const line = (await reading((tx) => linesIn(tx, [personId]))).get(personId);
  return line ? rowFrom(line.show).dueOn : null;
}
