import { pages, tellPages } from "./tell_pages";

declare const self: ServiceWorkerGlobalScope;

type Declared = NotificationOptions & {
  title: string;
  navigate?: string;
  app_badge?: string;
  data?: { token?: string };
};
type Kept = { url: string; token: string };

const ICONS = { icon: "/icons/kith-192.png", badge: "/icons/badge-96.png" };
const AGAIN_MS = 3_000;

/** Shows something whatever came: a phone that sees pushes without notifications takes the permission away. */
export async function onPush(data: PushMessageData | null): Promise<void> {
  const { title, navigate, app_badge, data: about, ...options } = declared(data);
  const kept: Kept = { url: navigate ?? "/", token: about?.token ?? "" };
  await self.registration.showNotification(title, { ...ICONS, ...options, data: kept });
  await Promise.allSettled([
    tellPages({ kind: "push-shown", tag: options.tag ?? "" }),
    tellPages({ kind: "sync" }),
    receipt(kept.token, "shown"),
    navigator.setAppBadge?.(Number(app_badge ?? 1)),
  ]);
}

export async function onClick(notification: Notification): Promise<void> {
  const { url, token } = notification.data as Kept;
  notification.close();
  await Promise.allSettled([open(path(url)), receipt(token, "clicked"), navigator.clearAppBadge?.()]);
}

function declared(data: PushMessageData | null): Declared {
  try {
    const { notification } = data?.json() as { notification: Declared };
    if (notification.title) return notification;
  } catch {
    // What cannot be read is announced all the same, below.
  }
  const german = navigator.language.startsWith("de");
  return { title: "Kith", body: german ? "Eine Erinnerung wartet." : "A reminder is waiting.", tag: "kith" };
}

// The address may name another host of ours, or be forged: only its path counts, and only here.
function path(url: string): string {
  const { pathname, search } = new URL(url, location.origin);
  return pathname + search;
}

/** An open page goes there by itself, without the reload that would take a half-written note away. */
async function open(path: string): Promise<void> {
  const [page] = await pages();
  if (!page) {
    await self.clients.openWindow(path);
    return;
  }
  page.postMessage({ kind: "open", path });
  await page.focus();
}

async function receipt(token: string, what: "shown" | "clicked"): Promise<void> {
  if (!token) return;
  const post = () =>
    fetch("/api/push/receipts", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token, what }),
    });
  try {
    await post();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    await post();
  }
}
