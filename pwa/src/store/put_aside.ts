import { preferences, setPreferences } from "./preferences";
import type { Undo } from "./types";

const MOST = 300;

/** What need not be said again, on any device. Of very many the oldest may come back. */
export function putAside(key: string): Promise<Undo> {
  const others = (preferences.value.put_aside ?? []).filter((each) => each !== key);
  return setPreferences({ put_aside: [...others, key].slice(-MOST) });
}
