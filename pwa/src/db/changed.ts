import { signal } from "@preact/signals";
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
  if (news.kind === "edited") afterPaint(() => heard(news, true));
  else heard(news, true);
}

const LONGEST_FRAME_MS = 200;

/** Everyone asks anew when something was kept; what the hand has just done is painted before that. */
function afterPaint(then: () => void): void {
  if (typeof requestAnimationFrame === "undefined") {
    then();
    return;
  }
  let waiting = true;
  const once = () => {
    if (waiting) then();
    waiting = false;
  };
  requestAnimationFrame(() => setTimeout(once));
  // A page that nobody looks at is not painted.
  setTimeout(once, LONGEST_FRAME_MS);
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
