import type { Milestone, MilestoneFields, MilestoneKind } from "../../store/types";
import { words } from "../../words/all";

/** What stands in the sheet, as it is typed. */
export type Typed = {
  kind: MilestoneKind;
  label: string;
  day: string;
  month: string;
  year: string;
  repeats: "yearly" | "once";
  before: string;
};

export function typedOf(milestone: Milestone | null): Typed {
  return {
    kind: milestone?.kind ?? "birthday",
    label: milestone?.label ?? "",
    day: milestone ? String(milestone.day_of_month) : "",
    month: milestone ? String(milestone.month) : "",
    year: milestone?.year ? String(milestone.year) : "",
    repeats: milestone?.repeats ?? "yearly",
    before: String(milestone?.remind_before ?? 0),
  };
}

export function fieldsOf(typed: Typed): Omit<MilestoneFields, "person_id" | "noted_for"> {
  return {
    kind: typed.kind,
    label: typed.kind === "own" ? typed.label.trim() || null : null,
    month: Number(typed.month),
    day_of_month: Number(typed.day),
    year: typed.year.trim() ? Number(typed.year) : null,
    repeats: typed.kind === "own" ? typed.repeats : "yearly",
    remind_before: Number(typed.before) || null,
  };
}

/** Why it cannot be kept yet, by field; nothing where it can. */
export function problemsOf(typed: Typed): Partial<Record<"label" | "day" | "year", string>> {
  const w = words.value.dates;
  const found: ReturnType<typeof problemsOf> = {};
  const { day_of_month, month, year, repeats } = fieldsOf(typed);
  if (typed.kind === "own" && !typed.label.trim()) found.label = w.labelNeeded;
  const inYear = year ?? 2000;
  if (
    !month ||
    !day_of_month ||
    new Date(Date.UTC(inYear, month - 1, day_of_month)).getUTCMonth() !== month - 1
  )
    found.day = w.dayNeeded;
  if (typed.year.trim() && !/^[12]\d{3}$/.test(typed.year.trim())) found.year = w.yearWrong;
  if (repeats === "once" && !typed.year.trim()) found.year = w.yearNeeded;
  return found;
}
