import type { Choices } from "../takeout/plan";
import { type Kind, type Planned, planOf } from "./bring_plan";
import type { WasRead } from "./bring_read";
import type { Day } from "./types";

export { NO_CHOICES } from "../takeout/plan";
export { strangerKey } from "../takeout/refs";
export type { Choices, Kind, Planned };

/** Whom one may be asked about: enough to tell namesakes apart. */
export type Somebody = { id: string; name: string; about: string };
export type Preview = {
  was: WasRead;
  rows: Planned[];
  /** How many of what: `added.people` and so on. */
  added: { [kind in Kind]: number };
  updated: number;
  left: number;
  unread: number;
  who: (id: string) => Somebody;
};

/** What the file would do, line by line. Nothing is changed. */
export async function previewOf(was: WasRead, choices: Choices, today: Day): Promise<Preview> {
  const { rows, here } = await planOf(was.read, choices, today);
  const added = { person: 0, moment: 0, favor: 0, journal: 0 };
  for (const row of rows) if (row.what === "add") added[row.kind] += 1;
  const count = (...whats: Planned["what"][]) => rows.filter(({ what }) => whats.includes(what)).length;
  const who = (id: string): Somebody => {
    const person = here.people.get(id);
    const about = [person?.role, person?.company, person?.email].filter(Boolean).slice(0, 2).join(", ");
    return { id, name: person?.name ?? "", about };
  };
  const updated = count("update");
  return { was, rows, added, updated, left: count("skip", "offer", "choose"), unread: count("reject"), who };
}
