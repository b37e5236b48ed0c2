import { inOrder } from "../db/ask";
import { plusDays } from "../rules/days";
import { asIntroduction } from "./giving_shapes";
import { type Named, named } from "./recent";
import { asFavor, asMoment, asThanks } from "./shapes";
import type { Challenge, Day } from "./types";

/** What the days of a challenge held, whether or not it was counted as a step. */
export type RunTold = {
  first: Day;
  last: Day;
  thanked: Named[];
  met: Named[];
  helped: Named[];
  introduced: [Named, Named][];
};

/** Up to its last day, or to the day it was ended on. */
export async function runTold({ started_on, days, ended_on }: Challenge): Promise<RunTold> {
  const over = plusDays(started_on, days - 1);
  const last = ended_on !== null && ended_on < over ? ended_on : over;
  const [thanks = [], moments = [], favors = [], pairs = []] = await Promise.all(
    ["thanks", "moments", "favors", "introductions"].map((noun) => inOrder(noun, started_on, last)),
  );
  const met = moments.map(asMoment).filter(({ kind }) => kind === "met");
  const given = favors.map(asFavor).filter(({ direction }) => direction === "given");
  const [thankedPeople, metPeople, helpedPeople] = await Promise.all([
    each(thanks.map((row) => asThanks(row).person_id)),
    each(met.flatMap(({ person_ids }) => person_ids)),
    each(given.map(({ person_id }) => person_id)),
  ]);
  const both = await Promise.all(pairs.map(asIntroduction).map(({ a_id, b_id }) => named([a_id, b_id])));
  const introduced = both.flatMap(([one, other]): [Named, Named][] => (one && other ? [[one, other]] : []));
  return {
    first: started_on,
    last,
    thanked: thankedPeople,
    met: metPeople,
    helped: helpedPeople,
    introduced,
  };
}

function each(ids: string[]): Promise<Named[]> {
  return named([...new Set(ids)]);
}
