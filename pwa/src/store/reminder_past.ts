import { many } from "../db/ask";
import { instant } from "../db/clock";
import { getKv, putKv } from "../db/kv";
import { call } from "../net/call";
import type { Reminder } from "./push";

export type Takes = {
  id: string;
  host: string;
  label: string;
  last_shown_at: string | null;
  mine: boolean;
};
export type Past = { reminders: Reminder[]; coming: Reminder[]; next: string | null; devices: Takes[] };
/** `at`: since when this is what is known; null is now. */
export type Known = Past & { at: string | null };

const KEPT = "reminders_past";
/** Where the subject of a kind is kept on this device; the kinds that are not named here have no name of their own. */
const NOUNS: Record<string, string> = {
  thank_event: "events",
  thank_help: "favors",
  check_in: "people",
  promise: "promises",
  milestone: "milestones",
  follow_up: "follow_ups",
  ask: "asks",
};

/** From the server; with no network, what it said last. */
export async function pastReminders(): Promise<Known | null> {
  try {
    const [past, { subscriptions }] = await Promise.all([
      call<Omit<Past, "devices">>("/api/reminders/past"),
      call<{ subscriptions: Takes[] }>("/api/push/subscriptions"),
    ]);
    const told = { ...past, devices: subscriptions };
    await putKv(KEPT, { ...told, at: instant() });
    return { ...told, at: null };
  } catch {
    return (await getKv<Known>(KEPT)) ?? null;
  }
}

export function earlierReminders(before: string): Promise<Omit<Past, "devices">> {
  return call(`/api/reminders/past?before=${encodeURIComponent(before)}`);
}

/** Whom or what each reminder is about, by its id, as far as this device knows. */
export async function namesOf(reminders: Reminder[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const [kind, noun] of Object.entries(NOUNS)) {
    const meant = reminders.filter((reminder) => reminder.kind === kind);
    if (meant.length === 0) continue;
    const rows = await many(noun, [...new Set(meant.map(({ subject }) => subject))]);
    const personOf = ({ subject }: Reminder) => String(rows.get(subject)?.person_id ?? "");
    const people = await many("people", [...new Set(meant.map(personOf))]);
    for (const reminder of meant) {
      const name = rows.get(reminder.subject)?.name ?? people.get(personOf(reminder))?.name;
      if (typeof name === "string") names.set(reminder.id, name);
    }
  }
  return names;
}

/** The screen that the notification would have opened. */
export function placeOf({ kind, subject }: Reminder): string {
  if (kind === "thank_event") return `/give?event=${subject}`;
  if (kind === "thank_help") return `/give/${subject}`;
  if (kind === "check_in") return `/people/${subject}`;
  return "/";
}
