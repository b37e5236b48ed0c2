import { newId } from "../db/ids";
import { pace } from "../takeout/pace";
import { type Choices, type Kind, Plan, type Planned } from "../takeout/plan";
import { strangerKey } from "../takeout/refs";
import type { ReadPiece, Ref } from "../takeout/understood";
import { type Here, whatIsHere } from "./bring_known";
import type { Day } from "./types";

export type { Choices, Kind, Planned };
export type PlanOf = { rows: Planned[]; here: Here };

/** What the file would do to what is here now. Nothing is changed. */
export async function planOf(read: ReadPiece[], choices: Choices, today: Day): Promise<PlanOf> {
  const here = await whatIsHere(read);
  const plan = planFor(here, choices, today);
  const rest = pace();
  for (const person of here.people.values()) {
    plan.know(person);
    await rest();
  }
  const rows: Planned[] = [];
  for (const [at, row] of read.entries()) {
    if (isPerson(row)) rows[at] = plan.person(row, at);
    await rest();
  }
  const strangers = choices.strangers.size > 0 ? strangersIn(read, choices) : [];
  const born = strangers.map(({ ref, at, line }) => plan.stranger(ref, at, line));
  for (const [at, row] of read.entries()) {
    if (isPerson(row)) plan.introduced(rows[at] as Planned);
    else rows[at] = plan.thing(row, at);
    await rest();
  }
  return { rows: [...born, ...rows], here };
}

function planFor(here: Here, choices: Choices, today: Day): Plan {
  return new Plan({
    today,
    newId,
    isHere: (source) => here.sources.has(source),
    hasPhoto: (id) => here.photos.has(id),
    own: here.own,
    choices,
  });
}

function isPerson(row: ReadPiece): boolean {
  return "problem" in row || row.piece.what === "person";
}

/** Each of those who took part and shall be known, once. */
function strangersIn(read: ReadPiece[], { strangers }: Choices): { ref: Ref; at: number; line: number }[] {
  const found = new Map<string, { ref: Ref; at: number; line: number }>();
  for (const [at, row] of read.entries()) {
    if (!("piece" in row) || row.piece.what !== "moment") continue;
    for (const ref of row.piece.about) {
      const key = strangerKey(ref);
      if (strangers.has(key) && !found.has(key)) found.set(key, { ref, at, line: row.line });
    }
  }
  return [...found.values()];
}
