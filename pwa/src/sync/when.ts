import { onNews } from "../db/changed";
import { CallError } from "../net/call";
import { asLeader } from "./leader";
import { syncPass } from "./pass";

const AFTER_SAVE_MS = 800;
const WHILE_VISIBLE_MS = 60_000;
const LONGEST_WAIT_MS = 300_000;

export type Outcome = "synced" | "unreachable" | "signed_out" | "revoked";
export type Host = { mayRun: () => boolean; told: (outcome: Outcome) => Promise<void> };

let host: Host = { mayRun: () => false, told: async () => {} };
let running: Promise<void> | null = null;
let again = false;
let failures = 0;
let _timer: ReturnType<typeof setTimeout> | null = null;
/** What was refused is offered once more per start: the server may have learned the field since. */
let withRefused = true;

export function startSyncing(given: Host): void {
  host = given;
  onNews(({ kind }, fromHere) => {
    if (kind === "edited" && fromHere) syncSoon(AFTER_SAVE_MS);
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

/** Runs, or if it runs already, once more after: what was saved meanwhile goes too. */
export function syncNow(): Promise<void> {
  if (!host.mayRun()) return Promise.resolve();
  again = running !== null;
  running ??= runToEnd().finally(() => {
    running = null;
  });
  return running;
}

async function runToEnd(): Promise<void> {
  do {
    again = false;
    const outcome = await asLeader(onePass);
    if (outcome === "synced") failures = 0;
    if (outcome === "unreachable") tryLater();
    await host.told(outcome);
  } while (again && host.mayRun() && failures === 0);
}

async function onePass(): Promise<Outcome> {
  try {
    await syncPass(withRefused);
    withRefused = false;
    return "synced";
  } catch (error) {
    const code = error instanceof CallError && error.status === 401 ? error.code : null;
    if (code === "revoked" || code === "signed_out") return code;
    return "unreachable";
  }
}

function tryLater(): void {
  const wait = Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** failures);
  failures = Math.min(failures + 1, 10);
  syncSoon(wait * (0.5 + Math.random() / 2));
}
