import type { Words } from "../../words/words";

/** A kind that is newer than this app is still a reminder. */
export function whatOf(kind: string, name: string | null, w: Words["reminders"]): string {
  return (w.what[kind] ?? w.what.other)?.(name) ?? "";
}
