import { type Signal, signal } from "@preact/signals";
import { one } from "../db/ask";
import { onNews } from "../db/changed";
import type { Row } from "../db/record";
import type { Patch, PreferenceFields, Preferences, Undo } from "./types";
import { editing } from "./verbs";

const ID = "00000000-0000-7000-8000-000000000001";

function localZone(): string | null {
  return Intl.DateTimeFormat().resolvedOptions().timeZone ?? null;
}

function localLanguage(): "en" | "de" {
  return globalThis.navigator?.language?.startsWith("de") ? "de" : "en";
}

function preferencesOf(row: Row | null): Preferences {
  const fields = Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value != null));
  return {
    id: ID,
    pending: false,
    zone: localZone(),
    remind_at: "09:00",
    quiet_from: null,
    quiet_until: null,
    show_names: true,
    language: localLanguage(),
    paused_until: null,
    mail_reminders: false,
    weekly_digest: false,
    ...fields,
  };
}

export const preferences: Signal<Preferences> = signal(preferencesOf(null));

export async function loadPreferences(): Promise<void> {
  preferences.value = preferencesOf(await one("preferences", ID));
}

export async function setPreferences(patch: Patch<PreferenceFields>): Promise<Undo> {
  const undo = await editing("preferences", ID, patch);
  await loadPreferences();
  return undo;
}

/** The server reminds by these; unless the owner has said otherwise, they are this device's. */
export async function tellZoneAndLanguage(): Promise<void> {
  const row = await one("preferences", ID);
  const untold: Patch<PreferenceFields> = {};
  if (row?.zone == null) untold.zone = localZone();
  if (row?.language == null) untold.language = localLanguage();
  if (Object.keys(untold).length > 0) await setPreferences(untold);
}

let starting: Promise<void> | null = null;

export function startPreferences(): Promise<void> {
  if (starting === null) {
    onNews(() => void loadPreferences());
    starting = loadPreferences();
  }
  return starting;
}
