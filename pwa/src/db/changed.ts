import { signal } from "@preact/signals";
import { afterPaint } from "./after_paint";
import { database } from "./open";

/** Raised after every committed edit, pull, or other tab's change. */
export const changed = signal(0);

export type News = {
  kind: "edited" | "pulled" | "wiped" | "account";
  /** Lines of the people index that are no longer true. */
  touched: string[];
};
type Listener = (news: News, fromHere: boolean) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | null = null;

export function onNews(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announce(news: News): void {
  hearOtherTabs()?.postMessage(news);
  const isHere = news.kind === "edited" && typeof requestAnimationFrame === "function";
  // Everyone asks anew when something was kept: that may come a frame after what was done is seen.
  if (isHere) void afterPaint().then(() => heard(news, true));
  else heard(news, true);
}

export function hearOtherTabs(): BroadcastChannel | null {
  if (channel === null && typeof BroadcastChannel !== "undefined") {
    channel = new BroadcastChannel(database.name);
    channel.onmessage = (event: MessageEvent<News>) => heard(event.data, false);
  }
  return channel;
}

export function stopHearing(): void {
  channel?.close();
  channel = null;
}

function heard(news: News, fromHere: boolean): void {
  for (const listener of [...listeners]) listener(news, fromHere);
  changed.value += 1;
}
