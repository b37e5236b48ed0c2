export type ReviewCandidate = {
  id: string;
  circle: string | null;
  /** How much was written down in the quarter. */
  facts: number;
};

const MOST = 20;
// So that the busy ones leave room for those who have gone quiet.
const MOST_BUSY = 14;
const CIRCLES = ["inner", "close", "active", "light"];
const KEPT_CLOSE = ["inner", "close", "active"];

/** Whom to walk past, the closest first: whoever had a part in the quarter, and who is close and was quiet. */
export function reviewPeople(candidates: ReviewCandidate[]): string[] {
  const busy = candidates.filter(({ facts }) => facts > 0).sort(closestFirst);
  const quiet = candidates
    .filter(({ facts, circle }) => facts === 0 && KEPT_CLOSE.includes(circle ?? ""))
    .sort(closestFirst);
  const some = [...busy.slice(0, MOST_BUSY), ...quiet, ...busy.slice(MOST_BUSY)].slice(0, MOST);
  return some.sort(closestFirst).map(({ id }) => id);
}

function closestFirst(one: ReviewCandidate, other: ReviewCandidate): number {
  return rank(one) - rank(other) || other.facts - one.facts || (one.id < other.id ? -1 : 1);
}

function rank({ circle }: ReviewCandidate): number {
  const at = CIRCLES.indexOf(circle ?? "");
  return at < 0 ? CIRCLES.length : at;
}
