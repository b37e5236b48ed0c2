import { many, referring } from "../db/ask";
import { derivedId } from "../db/derived_ids";
import { oneSeen, type Seen } from "../db/seen";
import { circleAfter } from "../rules/circle_after";
import { asReview, asReviewAnswer } from "./reflecting_shapes";
import { findReview, reviewId } from "./reviews";
import { asPerson } from "./shapes";
import type { Circle, Day, Person, Quarter, Review, ReviewAnswer, ReviewWord, Undo } from "./types";
import { doing } from "./verbs";

/** What was said of them the last time they were looked at. */
export type Before = { word: ReviewWord; note: string | null; on: Day };
export type ReviewCard = { person: Person; answer: ReviewAnswer | null; before: Before | null };
export type ReviewWalk = { review: Review; cards: ReviewCard[] };

/** The people of a review in their order, each with what is said of them already, on whatever device. */
export async function reviewWalk(quarter: Quarter): Promise<ReviewWalk | null> {
  const review = await findReview(quarter);
  if (review === null) return null;
  const answers = (await referring("review_answers", review.id)).map(asReviewAnswer);
  // Two devices may have begun with other people: whoever was spoken of belongs to it.
  const ids = [...new Set([...review.person_ids, ...answers.map(({ person_id }) => person_id)])];
  const people = await many("people", ids);
  const there = ids.flatMap((id) => people.get(id) ?? []).map(asPerson);
  const cards = there.map(async (person) => ({
    person,
    answer: latest(answers.filter(({ person_id }) => person_id === person.id)),
    before: await beforeOf(person.id, quarter),
  }));
  return { review, cards: await Promise.all(cards) };
}

/** Where to go on: the first of whom nothing is said yet, or behind the last one. */
export function nextOpen(cards: ReviewCard[]): number {
  const at = cards.findIndex(({ answer }) => answer?.word == null);
  return at < 0 ? cards.length : at;
}

export function sayOf(quarter: Quarter, card: ReviewCard, word: ReviewWord | null, on: Day): Promise<Undo> {
  return write(quarter, card, { word, answered_on: on });
}

export function noteOn(quarter: Quarter, card: ReviewCard, note: string, seen: Seen): Promise<Undo> {
  return write(quarter, card, { note: note || null }, seen);
}

/** Which note stands there now, for one that begins to be typed. */
export async function seenNote(quarter: Quarter, card: ReviewCard): Promise<Seen> {
  return (await oneSeen("review_answers", answerId(quarter, card)))?.seen ?? {};
}

/** Where they might fit better, after what was said; null where they may stay. */
export function circleThatFits(word: ReviewWord, circle: Circle | null): Circle | null {
  return circleAfter(word, circle) as Circle | null;
}

function answerId(quarter: Quarter, { person, answer }: ReviewCard): string {
  return answer?.id ?? derivedId(reviewId(quarter), person.id);
}

function write(quarter: Quarter, card: ReviewCard, said: object, on: Seen = {}): Promise<Undo> {
  const about = { review_id: reviewId(quarter), person_id: card.person.id, deleted_at: null };
  const fields = card.answer ? { ...said } : { ...about, ...said };
  return doing([{ noun: "review_answers", id: answerId(quarter, card), fields, on }]);
}

async function beforeOf(personId: string, quarter: Quarter): Promise<Before | null> {
  const answers = (await referring("review_answers", personId)).map(asReviewAnswer);
  const reviews = await many("reviews", [...new Set(answers.map(({ review_id }) => review_id))]);
  const earlier = answers.filter(({ review_id, word }) => {
    const row = reviews.get(review_id);
    return row !== undefined && asReview(row).quarter < quarter && word !== null && word !== "skip";
  });
  const last = latest(earlier);
  return last?.word ? { word: last.word, note: last.note, on: last.answered_on ?? "" } : null;
}

// Of two people who turned out to be one, both may have been spoken of.
function latest(answers: ReviewAnswer[]): ReviewAnswer | null {
  const newestFirst = (one: ReviewAnswer, other: ReviewAnswer) =>
    (other.answered_on ?? "").localeCompare(one.answered_on ?? "") || one.id.localeCompare(other.id);
  return answers.sort(newestFirst)[0] ?? null;
}
