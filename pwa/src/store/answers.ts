import type { Edit } from "../db/edit";
import { call } from "../net/call";
import { syncNow } from "../sync/when";
import { dayOf, daysAfter } from "./day_of";
import { peopleDue } from "./people_index";
import { thankYouQueue } from "./thank_cards";
import { doing } from "./verbs";

/** What was tapped on a notification; the worker keeps it here until the server knows: see worker/answers.ts. */
type Answer = { token: string; action: "thanked" | "tomorrow"; at: number; about?: [string, string][] };

const NAME = "answers";
const SERVER_MS = 5_000;

let running: Promise<void> | null = null;

export function startAnswers(): void {
  const now = () => void takeAnswers();
  globalThis.addEventListener?.("online", now);
  globalThis.document?.addEventListener("visibilitychange", now);
  globalThis.navigator?.serviceWorker?.addEventListener("message", ({ data }: MessageEvent) => {
    if (data?.kind === "sync") now();
  });
  now();
}

/** Without a network the card is gone all the same: the page does what the server will do. */
export function takeAnswers(): Promise<void> {
  running ??= takeAll()
    .catch(() => {})
    .finally(() => {
      running = null;
    });
  return running;
}

async function takeAll(): Promise<void> {
  const cache = await globalThis.caches?.open(NAME);
  for (const key of (await cache?.keys()) ?? []) {
    const answer: Answer | undefined = await (await cache.match(key))?.json();
    if (answer === undefined) continue;
    if (await heard(answer)) {
      await cache.delete(key);
      await syncNow();
    } else if (answer.about !== undefined) {
      const { about, ...rest } = answer;
      await doing(await edits(about, rest));
      // Done once: what is changed here afterwards stays.
      await cache.put(key, new Response(JSON.stringify(rest)));
    }
  }
}

async function heard(answer: Answer): Promise<boolean> {
  if (globalThis.navigator?.onLine === false) return false;
  try {
    await call("/api/push/act", { body: answer, timeoutMs: SERVER_MS });
    return true;
  } catch (error) {
    // Of one that the server does not know nothing can become any more.
    return [400, 404].includes((error as { status?: number }).status ?? 0);
  }
}

async function edits(about: [string, string][], { action, at }: Omit<Answer, "about">): Promise<Edit[]> {
  const day = dayOf(at);
  const until = daysAfter(day, 1);
  const named = new Set(about.map(([kind, subject]) => `${kind}/${subject}`));
  const isMeant = (event: string | null, favor: string) =>
    event === null ? named.has(`thank_help/${favor}`) : named.has(`thank_event/${event}`);
  const thanks = (await thankYouQueue())
    .filter(({ dueOn, event, favor }) => (dueOn ?? "9999") <= day && isMeant(event?.id ?? null, favor.id))
    .map(({ favor }) => ({
      noun: "favors",
      id: favor.id,
      fields: action === "thanked" ? { thanked: "already", thanked_on: day } : { thank_later_until: until },
    }));
  if (action === "thanked") return thanks;
  const checkIns = (await peopleDue(day))
    .filter(({ id }) => named.has(`check_in/${id}`))
    .map(({ id }) => ({ noun: "people", id, fields: { check_in_snoozed_until: until } }));
  return [...thanks, ...checkIns];
}
