import { inOrder, one } from "../db/ask";
import type { Row } from "../db/record";
import { daysOfQuarter, lastQuarter, quarterOf } from "../rules/quarters";
import { type ReviewCandidate, reviewPeople } from "../rules/review_people";
import { momentsOf } from "./moments";
import { peopleNow } from "./people_index";
import { asReview } from "./reflecting_shapes";
import type { Day, Quarter, Review, Undo } from "./types";
import { doing, editing } from "./verbs";

export { daysOfQuarter, quarterOf };

const TOLD = ["moments", "favors", "thanks", "promises"];
const ID = "00000000-0000-7000-8000-";

/** One a quarter, whichever device began it. */
export function reviewId(quarter: Quarter): string {
  return ID + quarter.replace("-Q", "").padStart(12, "0");
}

export async function findReview(quarter: Quarter): Promise<Review | null> {
  const row = await one("reviews", reviewId(quarter));
  return row && asReview(row);
}

/** The latest first. */
export async function allReviews(): Promise<Review[]> {
  return (await inOrder("reviews")).map(asReview).reverse();
}

export type ReviewDue = { quarter: Quarter; isBegun: boolean };

/** The quarter that is over and not looked back on yet; null too where nothing was written down in it. */
export async function reviewDue(today: Day): Promise<ReviewDue | null> {
  const quarter = lastQuarter(today);
  const review = await findReview(quarter);
  if (review) return review.finished_on ? null : { quarter, isBegun: true };
  return (await factsIn(quarter)).size > 0 ? { quarter, isBegun: false } : null;
}

export async function beginReview(quarter: Quarter, today: Day): Promise<Undo> {
  const fields = { quarter, started_on: today, person_ids: await peopleFor(quarter), deleted_at: null };
  return doing([{ noun: "reviews", id: reviewId(quarter), fields }]);
}

export function finishReview(quarter: Quarter, on: Day | null): Promise<Undo> {
  return editing("reviews", reviewId(quarter), { finished_on: on });
}

/** Whom to walk past: a bounded few, from who had a part in these months and who is close and was quiet. */
async function peopleFor(quarter: Quarter): Promise<string[]> {
  const [facts, pack] = await Promise.all([factsIn(quarter), peopleNow()]);
  const { to } = daysOfQuarter(quarter);
  const known: ReviewCandidate[] = [];
  for (const position of pack.order()) {
    const { id, circle, lastOn } = pack.rowAt(position);
    const count = facts.get(id) ?? 0;
    // Somebody met only afterwards was no part of it.
    if (count > 0 || (circle && lastOn && (lastOn <= to || (await wasKnown(id, to)))))
      known.push({ id, circle, facts: count });
  }
  return reviewPeople(known);
}

async function wasKnown(id: string, by: Day): Promise<boolean> {
  return (await momentsOf(id)).some(({ happened_on }) => happened_on <= by);
}

async function factsIn(quarter: Quarter): Promise<Map<string, number>> {
  const { from, to } = daysOfQuarter(quarter);
  const rows = (await Promise.all(TOLD.map((noun) => inOrder(noun, from, to)))).flat();
  const facts = new Map<string, number>();
  for (const row of rows) for (const id of peopleOf(row)) facts.set(id, (facts.get(id) ?? 0) + 1);
  return facts;
}

function peopleOf(row: Row): string[] {
  return (row.person_ids as string[] | null) ?? [row.person_id as string];
}
