import { getKv, putKv } from "../db/kv";
import { account } from "./account_state";
import type { Reminder } from "./push";
import { namesOf, pastReminders } from "./reminder_past";

const SEEN = "missed_seen_until";
const MS_A_DAY = 86_400_000;
/** What is older is not news any more. */
const LATELY_MS = 14 * MS_A_DAY;
/** So long a phone may take to say that it showed something. */
const PATIENCE_MS = 15 * 60_000;

export type Missed = { reminder: Reminder; name: string | null };

/** What went out since the last look, and no device of the owner has shown, nor a mail told; null is not known now. */
export async function missedReminders(now = Date.now()): Promise<Missed[] | null> {
  if (account.value.state !== "in") return null;
  const known = await pastReminders();
  if (known === null || known.at !== null) return null;
  const since = Math.max((await getKv<number>(SEEN)) ?? 0, now - LATELY_MS);
  const missed = known.reminders.filter((reminder) => isMissed(reminder, since, now));
  const names = await namesOf(missed);
  return missed.map((reminder) => ({ reminder, name: names.get(reminder.id) ?? null }));
}

export function missedSeen(now = Date.now()): Promise<void> {
  return putKv(SEEN, now);
}

function isMissed({ kind, due_at, deliveries }: Reminder, since: number, now: number): boolean {
  const isNews = Date.parse(due_at) > since && kind !== "test";
  const accepted = deliveries.filter(({ accepted_at }) => accepted_at !== null);
  const isReached = ({ subscription, shown_at }: Reminder["deliveries"][number]) =>
    subscription === "mail" || shown_at !== null;
  const isLate = ({ accepted_at }: { accepted_at: string | null }) =>
    now - Date.parse(accepted_at ?? "") > PATIENCE_MS;
  return isNews && accepted.length > 0 && accepted.every(isLate) && !accepted.some(isReached);
}
