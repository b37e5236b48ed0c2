import { inOrder, referring } from "../db/ask";
import { type Flow, type HelpOn, helpFlow } from "../rules/help_flow";
import { asFavor, asPromise } from "./shapes";
import type { Day, HelpKind } from "./types";

export type { Flow };
/** One thing that somebody did for somebody; a promise kept is help as well. */
export type HelpFact = HelpOn & { id: string; personId: string; what: string | null; kind: HelpKind | null };

/** What the two have done for each other, the latest first. */
export async function helpBetween(personId: string): Promise<HelpFact[]> {
  const [favors, promises] = await Promise.all([
    referring("favors", personId),
    referring("promises", personId),
  ]);
  return factsOf(favors, promises);
}

export async function allHelp(): Promise<HelpFact[]> {
  const [favors, promises] = await Promise.all([inOrder("favors"), inOrder("promises")]);
  return factsOf(favors, promises);
}

type Rows = Awaited<ReturnType<typeof inOrder>>;

function factsOf(favors: Rows, promises: Rows): HelpFact[] {
  const helped = favors.map(asFavor).map(({ id, person_id, direction, what, kind, happened_on }) => ({
    ...{ id, personId: person_id, direction, what, on: happened_on },
    kind: kind as HelpKind | null,
  }));
  const kept = promises
    .map(asPromise)
    .filter(({ kept_on }) => kept_on)
    .map(({ id, person_id, what, kept_on }) => ({
      ...{ id, personId: person_id, what, on: kept_on },
      direction: "given" as const,
      kind: null,
    }));
  return [...helped, ...kept].sort((one, other) => (other.on ?? "").localeCompare(one.on ?? ""));
}

/** Which way help goes between the two, in the past year. */
export function flowOf(facts: HelpFact[], today: Day): Flow {
  return helpFlow(facts, today);
}
