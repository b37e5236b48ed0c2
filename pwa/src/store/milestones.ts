import { inOrder, one, referring } from "../db/ask";
import { next_milestone } from "../rules/next_milestone";
import { asMilestone } from "./date_shapes";
import type { Day, Milestone, MilestoneFields, Patch, Undo } from "./types";
import { adding, editing, removing } from "./verbs";

/** `on`: the next day it falls on; null once it has come and gone. `years`: how many it will be then. */
export type Coming = { milestone: Milestone; on: Day | null; years: number | null };

/** The soonest first, those that are over last. */
export async function datesOf(personId: string, today: Day): Promise<Coming[]> {
  return coming((await referring("milestones", personId)).map(asMilestone), today);
}

/** What falls between two days, by the days of the year alone: however many birthdays there are, few are read. */
export async function datesBetween(from: Day, until: Day): Promise<Coming[]> {
  const [first, last] = [from.slice(5), until.slice(5)];
  // Whoever was born on the 29th is thought of on the 28th in most years.
  const end = last === "02-28" ? "02-29" : last;
  const rows = await (first <= end
    ? inOrder("milestones", first, end)
    : Promise.all([inOrder("milestones", first, "12-31"), inOrder("milestones", "01-01", end)]).then((all) =>
        all.flat(),
      ));
  return coming(rows.map(asMilestone), from).filter(({ on }) => on !== null && on <= until);
}

export async function findMilestone(id: string): Promise<Milestone | null> {
  const row = await one("milestones", id);
  return row && asMilestone(row);
}

export function addMilestone(fields: MilestoneFields): Promise<{ id: string; undo: Undo }> {
  return adding("milestones", fields);
}

export function editMilestone(id: string, patch: Patch<MilestoneFields>): Promise<Undo> {
  return editing("milestones", id, patch);
}

/** Seen to, this time: it is quiet until it comes round again. */
export function noteMilestone(id: string, on: Day): Promise<Undo> {
  return editing("milestones", id, { noted_for: on });
}

export function removeMilestone(id: string): Promise<Undo> {
  return removing("milestones", id);
}

function coming(milestones: Milestone[], today: Day): Coming[] {
  return milestones
    .map((milestone) => {
      const { month, day_of_month, year, repeats, noted_for } = milestone;
      const on = next_milestone({ month, day: day_of_month, year, repeats, noted_for, today });
      const years = on && year ? Number(on.slice(0, 4)) - year : 0;
      return { milestone, on, years: years > 0 ? years : null };
    })
    .sort((one, other) => (one.on ?? "9999").localeCompare(other.on ?? "9999"));
}
