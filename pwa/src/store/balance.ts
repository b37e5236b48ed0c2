import { allHelp, type Flow, flowOf, type HelpFact } from "./help_between";
import { type Named, named } from "./recent";
import type { Day } from "./types";

/** How it flows with everyone together, and with whom it flows how; who is quiet is not listed. */
export type Balance = { all: Flow; facts: HelpFact[]; people: { flow: Flow; who: Named[] }[] };

const TOLD: Flow[] = ["both", "mostly_given", "mostly_received"];

export async function balanceOn(today: Day): Promise<Balance> {
  const facts = await allHelp();
  const byPerson = new Map<string, HelpFact[]>();
  for (const fact of facts) byPerson.set(fact.personId, [...(byPerson.get(fact.personId) ?? []), fact]);
  const people = await named([...byPerson.keys()]);
  const flows = new Map(people.map(({ id }) => [id, flowOf(byPerson.get(id) ?? [], today)]));
  const known = facts.filter(({ personId }) => flows.has(personId));
  const told = TOLD.map((flow) => ({ flow, who: people.filter(({ id }) => flows.get(id) === flow) }));
  return { all: flowOf(known, today), facts: known, people: told.filter(({ who }) => who.length > 0) };
}
