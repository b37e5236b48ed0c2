import { type Signal, signal } from "@preact/signals";
import { getKv, putKv } from "../db/kv";
import { CallError, call } from "../net/call";
import { account } from "./account_state";
import { startAnswers } from "./answers";
import { startBadge } from "./badge";
import { deviceName } from "./device_name";
import { ability, madeWith, subscribe, subscription } from "./push_browser";

export type PushState =
  | "unsupported"
  | "needs_install"
  | "needs_account"
  | "off"
  | "denied"
  | "on"
  | "asking";
export type Delivery = {
  /** The browser's row, or "mail". */
  subscription: string;
  host: string;
  label: string;
  accepted_at: string | null;
  shown_at: string | null;
  clicked_at: string | null;
  acted: string | null;
  acted_at: string | null;
};
export type Reminder = {
  id: string;
  kind: string;
  subject: string;
  day: string;
  due_at: string;
  next_at: string;
  state: string;
  deliveries: Delivery[];
};
export type Proof = { reminders: Reminder[]; last_shown_at: string | null };

const SUBSCRIPTIONS = "/api/push/subscriptions";
const WANTED = "reminders_wanted";
/** The address that the server has last taken from here. */
const TOLD = "push_told";
const SHOWN_MS = 20_000;
const LOOK_MS = 1_500;

/** Nothing is offered before this device and the account are known. */
export const pushState: Signal<PushState> = signal("unsupported");

let started = false;

/** Keeps the server's view of this browser true, at every start and whenever the account changes. */
export function startPush({ open }: { open: (path: string) => void }): void {
  if (started) return;
  started = true;
  globalThis.navigator?.serviceWorker?.addEventListener("message", ({ data }: MessageEvent) => {
    if (data?.kind === "open") open(data.path);
  });
  startAnswers();
  startBadge();
  let signedIn: string | null = null;
  account.subscribe(({ state, email }) => {
    const now = state === "in" ? email : null;
    if (now !== signedIn || now === null) void look();
    signedIn = now;
  });
}

/** Asks the browser; must be called from a tap. */
export async function turnOnReminders(): Promise<void> {
  const obstacle = blocked();
  if (obstacle !== null) {
    pushState.value = obstacle;
    return;
  }
  pushState.value = "asking";
  try {
    if ((await Notification.requestPermission()) === "granted") {
      await putKv(WANTED, true);
      await renew();
    }
  } finally {
    pushState.value = await stateNow();
  }
}

export async function turnOffReminders(): Promise<void> {
  await putKv(WANTED, false);
  const made = await subscription();
  if (made) {
    // Without a network the browser's own word is enough: its push service then answers "gone".
    await call(SUBSCRIPTIONS, { method: "DELETE", body: { endpoint: made.endpoint } }).catch(() => {});
    await made.unsubscribe();
  }
  pushState.value = await stateNow();
}

/** "shown" only when this device itself has said so. */
export async function sendTest(): Promise<"shown" | "sent_not_shown"> {
  const made = await renew();
  const shown = listen();
  try {
    const { reminder } = await call<{ reminder: string }>("/api/push/test", {
      body: { endpoint: made.endpoint },
    });
    return (await seen(reminder, shown.tags)) ? "shown" : "sent_not_shown";
  } finally {
    shown.stop();
  }
}

export function reminderProof(): Promise<Proof> {
  return call<Proof>("/api/reminders");
}

async function look(): Promise<void> {
  try {
    if (blocked() === null && Notification.permission === "granted" && (await getKv<boolean>(WANTED)))
      await renew();
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
  } finally {
    pushState.value = await stateNow();
  }
}

function blocked(): PushState | null {
  const can = ability();
  if (can !== "able") return can;
  return account.value.state === "in" ? null : "needs_account";
}

async function stateNow(): Promise<PushState> {
  const wanted = (await getKv<boolean>(WANTED)) === true;
  return blocked() ?? (wanted && (await subscription()) !== null ? "on" : "off");
}

/** A subscription made with the server's key, that the server knows. */
async function renew(): Promise<PushSubscription> {
  const { key } = await call<{ key: string }>("/api/push/key");
  const old = await subscription();
  const good = old !== null && madeWith(old, key) && !(await isDropped(old));
  if (old !== null && !good) {
    await old.unsubscribe();
    await call(SUBSCRIPTIONS, { method: "DELETE", body: { endpoint: old.endpoint } }).catch(() => {});
  }
  const made = good ? old : await subscribe(key);
  const { endpoint, keys } = made.toJSON();
  await call(SUBSCRIPTIONS, { method: "PUT", body: { endpoint, keys, label: deviceName() } });
  await putKv(TOLD, endpoint);
  return made;
}

/** The server forgets only what its push service knows no more; the browser may not have heard of that. */
async function isDropped({ endpoint }: PushSubscription): Promise<boolean> {
  if ((await getKv<string>(TOLD)) !== endpoint) return false;
  const { subscriptions } = await call<{ subscriptions: { mine: boolean }[] }>(SUBSCRIPTIONS);
  return !subscriptions.some(({ mine }) => mine);
}

function listen(): { tags: Set<string>; stop: () => void } {
  const tags = new Set<string>();
  const hear = ({ data }: MessageEvent) => data?.kind === "push-shown" && tags.add(data.tag);
  navigator.serviceWorker.addEventListener("message", hear);
  return { tags, stop: () => navigator.serviceWorker.removeEventListener("message", hear) };
}

async function seen(reminder: string, tags: Set<string>): Promise<boolean> {
  const end = Date.now() + SHOWN_MS;
  while (Date.now() < end) {
    if (tags.has(reminder)) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    if (tags.has(reminder)) return true;
    const { reminders } = await reminderProof();
    const told = reminders.find(({ id }) => id === reminder);
    if (told?.deliveries.some(({ shown_at }) => shown_at !== null)) return true;
  }
  return false;
}
