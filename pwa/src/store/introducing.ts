import { inOrder, many, one } from "../db/ask";
import { introduction_due } from "../rules/introduction_due";
import { introduction_step, type Step } from "../rules/introduction_step";
import { asIntroduction } from "./giving_shapes";
import { helpIdsOf } from "./introduction_help";
import { asPerson } from "./shapes";
import type { Day, Introduction, IntroductionFields, Person, Side, Undo } from "./types";
import { adding, doing, editing, removing } from "./verbs";

export type { Step };

/** The two, what comes next, and when to be reminded of it. */
export type IntroductionCard = {
  introduction: Introduction;
  a: Person;
  b: Person;
  step: Step;
  dueOn: Day | null;
};

/** What was begun last comes first. */
export async function allIntroductions(): Promise<IntroductionCard[]> {
  const cards = await introductionCards((await inOrder("introductions")).map(asIntroduction));
  return cards.sort((one, other) => other.introduction.id.localeCompare(one.introduction.id));
}

/** Those whose two people are both in the notebook. */
export async function introductionCards(introductions: Introduction[]): Promise<IntroductionCard[]> {
  const ids = introductions.flatMap(({ a_id, b_id }) => [a_id, b_id]);
  const people = await many("people", [...new Set(ids)]);
  return introductions.flatMap((introduction) => {
    const [a, b] = [people.get(introduction.a_id), people.get(introduction.b_id)];
    if (!a || !b) return [];
    const step = introduction_step(introduction);
    const dueOn = introduction_due({ ...introduction, step });
    return [{ introduction, a: asPerson(a), b: asPerson(b), step, dueOn }];
  });
}

export async function introductionCard(id: string): Promise<IntroductionCard | null> {
  const row = await one("introductions", id);
  return row ? ((await introductionCards([asIntroduction(row)]))[0] ?? null) : null;
}

export function beginIntroduction(
  fields: Pick<IntroductionFields, "a_id" | "b_id" | "why">,
): Promise<{ id: string; undo: Undo }> {
  return adding("introductions", fields);
}

export function editIntroduction(id: string, fields: Partial<IntroductionFields>): Promise<Undo> {
  return editing("introductions", id, fields);
}

// A day that was put off belongs to the step before.
function stepping(id: string, fields: Partial<IntroductionFields>): Promise<Undo> {
  return editing("introductions", id, { ...fields, later_until: null });
}

export const askedOn = (id: string, side: Side, on: Day): Promise<Undo> =>
  stepping(id, { [`asked_${side}_on`]: on });
export const agreedOn = (id: string, side: Side, on: Day): Promise<Undo> =>
  stepping(id, { [`${side}_agreed_on`]: on });
export const declinedOn = (id: string, side: Side, on: Day): Promise<Undo> =>
  stepping(id, { declined_by: side, declined_on: on });
export const wentSo = (id: string, outcome: string, on: Day): Promise<Undo> =>
  stepping(id, { outcome: outcome || null, outcome_on: on });
export const letRest = (id: string, on: Day): Promise<Undo> => stepping(id, { closed_on: on });
/** That they were introduced, and that it was help for each of them. */
export function introducedOn({ id, a_id, b_id, why }: Introduction, on: Day): Promise<Undo> {
  const help = { direction: "given", kind: "introduction", what: why, happened_on: on, deleted_at: null };
  const [forA, forB] = helpIdsOf(id);
  return doing([
    { noun: "introductions", id, fields: { introduced_on: on, later_until: null } },
    { noun: "favors", id: forA, fields: { ...help, person_id: a_id } },
    { noun: "favors", id: forB, fields: { ...help, person_id: b_id } },
  ]);
}

/** That both were thanked: a moment with each of them. Its id is the introduction's, so two devices make one. */
export function thankedBoth({ id, a_id, b_id }: Introduction, on: Day): Promise<Undo> {
  const moment = { kind: "thanks", happened_on: on, person_ids: [a_id, b_id], deleted_at: null };
  return doing([
    { noun: "introductions", id, fields: { closed_on: on, later_until: null } },
    { noun: "moments", id, fields: moment },
  ]);
}

/** Open again at the step where it was. */
export const takeUpAgain = (id: string): Promise<Undo> =>
  stepping(id, { closed_on: null, declined_by: null, declined_on: null });

export function removeIntroduction(id: string): Promise<Undo> {
  return removing("introductions", id);
}
