import { type Choices, type Planned, type Preview, strangerKey } from "../../store/bring_preview";

type Meeting = Planned & { what: "add" | "offer" };

const COMES: ReadonlySet<string> = new Set(["add", "update"]);

/** How much comes in with these choices. */
export function howMany(preview: Preview, choices: Choices): number {
  return coming(preview, choices).length + choices.strangers.size;
}

export function areOnlyPeople(preview: Preview, choices: Choices): boolean {
  return coming(preview, choices).every(({ kind }) => kind === "person");
}

function coming({ rows }: Preview, choices: Choices): Planned[] {
  return rows.filter((row) => {
    if (isMeeting(row)) return isTaken(row, choices);
    return row.what === "choose" ? choices.meant.has(row.at) : COMES.has(row.what);
  });
}

export function isMeeting(row: Planned): row is Meeting {
  return row.kind === "moment" && (row.what === "add" || row.what === "offer");
}

/** As it was ticked; else where somebody known took part. */
export function isTaken(row: Meeting, choices: Choices): boolean {
  const knows = row.what === "add" || row.strangers.some((ref) => choices.strangers.has(strangerKey(ref)));
  return knows && (choices.taken.get(row.at) ?? true);
}
