import { getKv, putKv } from "../db/kv";
import { localZone, preferences, setPreferences } from "./preferences";
import type { Undo } from "./types";

const HERE = "zone_here";

/** Where this phone is now, when that tells another time than reminders go by and the owner was not asked yet. */
export function newZone(): { here: string; kept: string } | null {
  const here = localZone();
  const { zone: kept, zone_follows } = preferences.value;
  if (here === null || kept === null || zone_follows !== null) return null;
  const now = new Date();
  return timeIn(here, now) === timeIn(kept, now) ? null : { here, kept };
}

export async function follow(yes: boolean): Promise<Undo> {
  const zone = localZone();
  if (yes) await putKv(HERE, zone);
  return setPreferences(yes ? { zone, zone_follows: true } : { zone_follows: false });
}

/** Silent where that was agreed. Only a device that has moved has a say, else two of them would take turns. */
export async function followZone(): Promise<void> {
  const here = localZone();
  const before = await getKv<string | null>(HERE);
  if (here === null || before === here) return;
  await putKv(HERE, here);
  const { zone, zone_follows } = preferences.value;
  if (before && zone_follows && zone !== here) await setPreferences({ zone: here });
}

function timeIn(timeZone: string, now: Date): string {
  try {
    return now.toLocaleString("en", { timeZone });
  } catch {
    // A name that this browser does not know: asking is right.
    return timeZone;
  }
}
