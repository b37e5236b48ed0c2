import { onNews } from "../db/changed";
import { NotSaved } from "../db/open";
import { countPending } from "../db/pending";
import { CallError } from "../net/call";
import { asLeader } from "./leader";
import { syncPass, TurnOver } from "./pass";

const AFTER_SAVE_MS = 800;
/** Another tab's news: should that tab close before it has sent it, this one does. */
const AFTER_OTHERS_MS = 1_000;
const WHILE_VISIBLE_MS = 60_000;
const LONGEST_WAIT_MS = 300_000;

export type Outcome = "synced" | "unreachable" | "signed_out" | "revoked" | "full" | "taken_over";
export type Host = { mayRun: () => boolean; told: (outcome: Outcome) => Promise<void> };

let host: Host = { mayRun: () => false, told: async () => {} };
let running: Promise<void> | null = null;
let again = false;
let failures = 0;
let _timer: ReturnType<typeof setTimeout> | null = null;
let isHeir = false;
/** What was refused is offered once more per start: the server may have learned the field since. */
let withRefused = true;

export function startSyncing(given: Host): void {
  host = given;
  onNews(({ kind }, fromHere) => {
    if (kind === "edited" && fromHere) syncSoon(AFTER_SAVE_MS);
    if ((kind === "edited" || kind === "pulled") && !fromHere) beHeir();
  });
  const now = () => void syncNow();
  const whenVisible = () => globalThis.document?.visibilityState === "visible" && now();
  globalThis.addEventListener?.("online", now);
  globalThis.addEventListener?.("focus", now);
  globalThis.document?.addEventListener("visibilitychange", whenVisible);
  globalThis.navigator?.serviceWorker?.addEventListener("message", (event: MessageEvent) => {
    if (event.data?.kind === "sync") now();
  });
  setInterval(whenVisible, WHILE_VISIBLE_MS);
  now();
}

export function syncSoon(delay: number): void {
  _timer ??= setTimeout(() => {
    _timer = null;
    void syncNow();
  }, delay);
}

function beHeir(): void {
  if (isHeir) return;
  isHeir = true;
  setTimeout(() => void inherit(), AFTER_OTHERS_MS);
}

async function inherit(): Promise<void> {
  isHeir = false;
  if (running === null && (await countPending().catch(() => 0)) > 0) await syncNow(true);
}

/** Runs, or if it runs already, once more after: what was saved meanwhile goes too. */
export function syncNow(onlyIfPending = false): Promise<void> {
  if (!host.mayRun()) return Promise.resolve();
  again = running !== null;
  running ??= runToEnd(onlyIfPending).finally(() => {
    running = null;
  });
  return running;
}

async function runToEnd(onlyIfPending: boolean): Promise<void> {
  do {
    const unlessDone = onlyIfPending && !again;
    again = false;
    const outcome = await asLeader((isOver) => onePass(isOver, unlessDone));
    if (outcome === "synced") failures = 0;
    if (outcome === "unreachable" || outcome === "full") tryLater();
    await host.told(outcome);
  } while (again && host.mayRun() && failures === 0);
}

async function onePass(isOver: () => boolean, unlessDone: boolean): Promise<Outcome> {
  try {
    // The tab whose turn was waited for has usually sent it all.
    if (unlessDone && (await countPending()) === 0) return "taken_over";
    await syncPass({ withRefused, isOver });
    withRefused = false;
    return "synced";
  } catch (error) {
    return outcomeOf(error);
  }
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof TurnOver) return "taken_over";
  if (error instanceof NotSaved && error.code === "storage_full") return "full";
  const code = error instanceof CallError && error.status === 401 ? error.code : null;
  return code === "revoked" || code === "signed_out" ? code : "unreachable";
}

function tryLater(): void {
  const wait = Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** failures);
  failures = Math.min(failures + 1, 10);
  syncSoon(wait * (0.5 + Math.random() / 2));
}
