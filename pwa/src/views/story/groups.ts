import type { StoryEntry } from "../../store/story";
import { words } from "../../words/all";
import { sayMonth } from "../../words/days";

export type Group = { key: string; title: string; entries: StoryEntry[] };

function keyOf(entry: StoryEntry): string {
  if (entry.what.startsWith("introduced")) return "began";
  if (entry.what === "promise" && entry.promise.kept_on === null) return "open";
  return entry.on?.slice(0, 7) ?? "undated";
}

function titleOf(key: string): string {
  const w = words.value.person;
  const said: Record<string, string> = { open: w.stillOpen, undated: w.undated, began: w.howItBegan };
  return said[key] ?? sayMonth(key);
}

// What is open stands on top, then the months, the latest first; what has no day comes last.
const PLACES: Record<string, string> = { open: "9", undated: "1", began: "0" };

/** By month, for entries that come the newest first. */
export function groupsOf(entries: StoryEntry[]): Group[] {
  const groups = new Map<string, StoryEntry[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  const placeOf = (key: string) => PLACES[key] ?? key;
  return [...groups]
    .sort(([one], [other]) => placeOf(other).localeCompare(placeOf(one)))
    .map(([key, within]) => ({
      key,
      title: titleOf(key),
      entries: key === "open" ? soonest(within) : within,
    }));
}

function soonest(entries: StoryEntry[]): StoryEntry[] {
  return [...entries].sort((one, other) => (one.on ?? "9999").localeCompare(other.on ?? "9999"));
}
