import { inOrder, many } from "../db/ask";
import { asFavor } from "./shapes";
import type { Story, StoryEntry } from "./story";
import type { Direction, Favor, HelpKind } from "./types";

export type LedgerFilter = { direction: Direction | null; kind: HelpKind | null };

/** Help in both directions, the newest first, told as a story of its own. */
export async function helpLedger({ direction, kind }: LedgerFilter): Promise<Story> {
  const favors = (await inOrder("favors"))
    .map(asFavor)
    .filter((favor) => !direction || favor.direction === direction)
    .filter((favor) => !kind || favor.kind === kind);
  const ids = (of: (favor: Favor) => string | null) => [
    ...new Set(favors.flatMap((favor) => of(favor) ?? [])),
  ];
  const [people, events] = await Promise.all([
    many(
      "people",
      ids((favor) => favor.person_id),
    ),
    many(
      "events",
      ids((favor) => favor.event_id),
    ),
  ]);
  const names = new Map([...people, ...events].map(([id, row]) => [id, String(row.name ?? "")]));
  return { entries: favors.map(entryOf).reverse(), names };
}

function entryOf(favor: Favor): StoryEntry {
  const { id, person_id, event_id, happened_on } = favor;
  return {
    ...{ what: "favor", favor, key: `favor-${id}` },
    ...{ on: happened_on || null, personIds: [person_id], eventId: event_id },
  };
}
