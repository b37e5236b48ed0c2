import { keepAnswer, sendAnswers } from "./answers";
import { send } from "./send";
import { pages, tellPages } from "./tell_pages";

declare const self: ServiceWorkerGlobalScope;

type Declared = NotificationOptions & {
  title: string;
  navigate?: string;
  app_badge?: string;
  data?: Partial<Spoken>;
};
type Spoken = { token: string; about: unknown };
type Kept = Partial<Spoken> & { url: string };

/** The lock of this device, while it is on, lets no notification name anybody: see store/lock_kept.ts. */
const NAMELESS = { title: "Kith", body: "" };
const AGAIN_MS = 3_000;

/** Shows something whatever came: a phone that sees pushes without notifications takes the permission away. */
export async function onPush(message: PushMessageData | null): Promise<void> {
  const { title, navigate, app_badge, data, ...options } = {
    ...declared(message),
    ...((await caches.has("lock")) && NAMELESS),
  };
  const kept: Kept = { ...data, url: navigate ?? "/" };
  await self.registration.showNotification(title, {
    icon: "/icons/kith-192.png",
    badge: "/icons/badge-96.png",
    ...options,
    data: kept,
  });
  await Promise.allSettled([
    tellPages({ kind: "push-shown", tag: options.tag }),
    receipt(kept.token, "shown"),
    navigator.setAppBadge?.(Number(app_badge ?? 1)),
    sendAnswers(),
  ]);
}

export async function onClick({ action, notification }: NotificationEvent): Promise<void> {
  const { url, token, about }: Kept = notification.data;
  notification.close();
  const done =
    action && token ? [keepAnswer({ token, action, about })] : [open(url), receipt(token, "clicked")];
  await Promise.allSettled([...done, navigator.clearAppBadge?.()]);
}

function declared(message: PushMessageData | null): Declared {
  try {
    const { notification } = (message as PushMessageData).json();
    if (notification.title) return notification;
  } catch {
    // What cannot be read is announced all the same, below.
  }
  return { ...NAMELESS, tag: "kith" };
}

/** An open page goes there by itself, without the reload that would take a half-written note away. */
async function open(url: string): Promise<void> {
  // The address may name another host of ours, or be forged: only its path counts, and only here.
  const { pathname, search } = new URL(url, location.origin);
  const path = pathname + search;
  const [page] = await pages();
  if (page) {
    page.postMessage({ kind: "open", path });
    await page.focus();
  } else {
    await self.clients.openWindow(path);
  }
}

async function receipt(token: string | undefined, what: "shown" | "clicked"): Promise<void> {
  if (!token) return;
  const post = () => send("POST", "receipts", { token, what });
  await post().catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    await post();
  });
}
