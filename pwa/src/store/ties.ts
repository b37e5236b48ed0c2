import { inOrder, many, one } from "../db/ask";
import { derivedId } from "../db/derived_ids";
import { dormantPicks } from "../rules/dormant_picks";
import { asDormantAnswer } from "./reflecting_shapes";
import { asPerson } from "./shapes";
import { factsOfTies, quietTies } from "./tie_facts";
import { type TieStory, tieStory } from "./tie_story";
import type { Day, DormantAnswer, Person, TieAnswer, TieSlot, Undo } from "./types";
import { doing } from "./verbs";

export type Tie = TieStory & { slot: TieSlot; person: Person; answer: TieAnswer | null };
export type Ties = { picks: Tie[]; leftOut: Person[] };

const SLOTS = ["comfortable", "less_obvious"] as const;
const MONTH_ID = "00000000-0000-7000-8000-";

/** The two of the month with why, and who is not to be suggested. While everything is paused there is nobody. */
export async function tiesOf(today: Day, pausedUntil: Day | null): Promise<Ties> {
  const answers = await allAnswers();
  const shut = await many("people", answers.filter(({ answer }) => answer === "not_them").map(personOf));
  const leftOut = [...shut.values()].map(asPerson);
  if (pausedUntil !== null && pausedUntil > today) return { picks: [], leftOut };
  const month = today.slice(0, 7);
  const picked = await pickedFor(month, answers);
  const stories = SLOTS.map(async (slot): Promise<Tie[]> => {
    const id = picked[slot];
    const row = id && (await one("people", id));
    if (!row) return [];
    const { answer = null } = answers.find((each) => each.person_id === id && each.month === month) ?? {};
    return [{ slot, person: asPerson(row), answer, ...(await tieStory(row.id, `${month}-01`)) }];
  });
  return { picks: (await Promise.all(stories)).flat(), leftOut };
}

export async function pickedFor(month: string, answers: DormantAnswer[]) {
  const shut = new Set(answers.filter(({ answer }) => answer === "not_them").map(personOf));
  const ids = (await quietTies(month)).filter((id) => !shut.has(id));
  return dormantPicks(month, await factsOfTies(ids, month), answers);
}

export async function allAnswers(): Promise<DormantAnswer[]> {
  return (await inOrder("dormant_answers")).map(asDormantAnswer);
}

/** That one wrote to them is a moment too; person and month make its id, so two devices make one. */
export function wroteTo({ person, slot }: Tie, on: Day): Promise<Undo> {
  const month = MONTH_ID + on.slice(0, 7).replace("-", "").padStart(12, "0");
  const moment = { kind: "message", happened_on: on, person_ids: [person.id], deleted_at: null };
  return doing([
    answering(person.id, slot, "wrote", on),
    { noun: "moments", id: derivedId(person.id, month), fields: moment },
  ]);
}

export function answerTie({ person, slot }: Tie, answer: TieAnswer, on: Day): Promise<Undo> {
  return doing([answering(person.id, slot, answer, on)]);
}

/** May be suggested again. */
export function letBackIn(personId: string): Promise<Undo> {
  return doing([{ noun: "dormant_answers", id: personId, fields: { answer: null } }]);
}

function answering(person_id: string, slot: TieSlot, answer: TieAnswer, on: Day) {
  const fields = { person_id, slot, answer, month: on.slice(0, 7), answered_on: on, deleted_at: null };
  return { noun: "dormant_answers", id: person_id, fields };
}

function personOf({ person_id }: DormantAnswer): string {
  return person_id;
}
