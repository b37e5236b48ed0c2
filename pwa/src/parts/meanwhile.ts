import type { Seen } from "../store/types";
import { words } from "../words/all";

/** What a field says once another text has arrived in it since the typing began. */
export function meanwhile(
  on: string | undefined,
  seen: string | undefined,
  typed: string,
  stands: string | null,
): string | undefined {
  const isOther = on !== undefined && seen !== undefined && on !== seen && typed.trim() !== (stands ?? "");
  return isOther ? words.value.history.meanwhile : undefined;
}

/** The texts that are being typed, each as it was shown when that began. */
export function begun(before: Seen | undefined, seen: Seen, names: string[]): Seen {
  const now = names.flatMap((name) => (seen[name] === undefined ? [] : [[name, seen[name]]]));
  return { ...(Object.fromEntries(now) as Seen), ...before };
}
