import { CallError } from "../net/call";

const WORKER_MS = 10_000;
const SUBSCRIBE_MS = 20_000;

/** "needs_install": an iPhone lets only an installed app remind. */
export type Ability = "unsupported" | "needs_install" | "denied" | "able";

export function ability(): Ability {
  const able = "serviceWorker" in navigator && "PushManager" in globalThis && "Notification" in globalThis;
  if (able) return Notification.permission === "denied" ? "denied" : "able";
  const onIos =
    /iPhone|iPad/.test(navigator.userAgent) ||
    (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
  return onIos && !(navigator as { standalone?: boolean }).standalone ? "needs_install" : "unsupported";
}

export async function subscription(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** Chromium leaves the promise open for ever when it cannot reach its push service. */
export async function subscribe(key: string): Promise<PushSubscription> {
  const registration = await within(WORKER_MS, navigator.serviceWorker.ready);
  const asked = registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  return within(SUBSCRIBE_MS, asked).catch((error: unknown) => {
    throw error instanceof CallError ? error : new CallError("push_unreachable", String(error));
  });
}

/** Whether this subscription was made with that server key; pushes signed with another never arrive. */
export function madeWith(made: PushSubscription, key: string): boolean {
  const own = made.options.applicationServerKey;
  return own === null || base64url(own) === key.replace(/=+$/, "");
}

export function base64url(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new CallError("push_unreachable", "timeout")), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
