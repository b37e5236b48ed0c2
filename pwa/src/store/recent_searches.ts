import { type Signal, signal } from "@preact/signals";
import { onNews } from "../db/changed";

const KEY = "searches";
const MOST = 8;

/** On this device only, the latest first. Forgetting the device forgets them. */
export const recentSearches: Signal<string[]> = signal(kept());

function kept(): string[] {
  try {
    const found: unknown = JSON.parse(globalThis.localStorage?.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? found.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

export function noteSearch(typed: string): void {
  const search = typed.trim();
  if (search === "") return;
  keep([search, ...kept().filter((other) => other !== search)].slice(0, MOST));
}

export function forgetSearches(): void {
  keep([]);
}

onNews(({ kind }) => {
  if (kind === "wiped") recentSearches.value = [];
});

function keep(searches: string[]): void {
  recentSearches.value = searches;
  try {
    globalThis.localStorage?.setItem(KEY, JSON.stringify(searches));
  } catch {
    // Without room for them they last as long as the page.
  }
}
