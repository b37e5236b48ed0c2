import { today } from "../../parts/today";
import type { Preferences } from "../../store/types";
import { sayLong } from "../../words/days";
import { sayHour, sayWeekday, sayWeekdays, sayZone } from "../../words/instants";
import type { Words } from "../../words/words";

type Said = (wish: Preferences, w: Words["reminders"]) => string;

export const hours: Said = ({ remind_at, hours_by_day }, w) =>
  hours_by_day.length === 0
    ? w.hourAt(sayHour(remind_at))
    : w.hourAlso(sayHour(remind_at), sayWeekdays(hours_by_day.map(({ day }) => day)));

export const days: Said = ({ working_days }, w) =>
  working_days.length % 7 === 0 ? w.everyDay : w.onlyOn(sayWeekdays(working_days));

export const quiet: Said = ({ quiet_from, quiet_until }, w) =>
  quiet_from && quiet_until ? w.quietBetween(sayHour(quiet_from), sayHour(quiet_until)) : w.quietNone;

export function isPaused({ paused_until }: Preferences): boolean {
  return paused_until !== null && paused_until > today.value;
}

export const pause: Said = (wish, w) =>
  isPaused(wish) ? w.pausedUntil(sayLong(wish.paused_until ?? "")) : w.pauseNone;

export const budget: Said = ({ outreach_budget: most }, w) => {
  if (most === null) return w.budgetNone;
  return most === 0 ? w.budgetZero : w.budgetMost(most);
};

export const journal: Said = ({ journal_day: day }, w) => {
  if (day === null) return w.journalAuto;
  return day === "never" ? w.journalNever : w.journalOn(sayWeekday(day, "long"));
};

export const travel: Said = ({ zone, zone_follows }, w) => {
  if (zone_follows === null) return w.travelOpen;
  return zone_follows ? w.travelFollows : w.travelStays(sayZone(zone ?? ""));
};

export function helpBudget({ help_budget: most }: Preferences, { helping: w }: Words): string {
  if (most == null) return w.helpBudgetNone;
  return most === 0 ? w.helpBudgetZero : w.helpBudgetMost(most);
}
