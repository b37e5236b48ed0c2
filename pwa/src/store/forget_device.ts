import { wipe } from "../db/wipe";

/** Nothing of the owner stays here. Needs no network, and no step keeps the others from happening. */
export async function forgetDevice(): Promise<void> {
  await wipe();
  await Promise.allSettled([dropCaches(), dropPush(), dropSession()]);
}

/** What this device is pushed at, for the server to forget too. */
export async function pushSubscription(): Promise<PushSubscription | null> {
  const registration = await globalThis.navigator?.serviceWorker?.getRegistration();
  return (await registration?.pushManager?.getSubscription()) ?? null;
}

async function dropPush(): Promise<void> {
  await (await pushSubscription())?.unsubscribe();
}

// The shell holds nothing of anyone, and without it the app would not start offline.
async function dropCaches(): Promise<void> {
  const names = (await globalThis.caches?.keys()) ?? [];
  const owned = names.filter((name) => !name.startsWith("shell"));
  await Promise.all(owned.map((name) => caches.delete(name)));
}

async function dropSession(): Promise<void> {
  globalThis.localStorage?.clear();
  globalThis.sessionStorage?.clear();
}
