import type { Event } from "../../store/types";
import { words } from "../../words/all";

export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Every zone this browser knows, with the one that is set even where it does not. */
export function zones(set: string): string[] {
  const known = Intl.supportedValuesOf?.("timeZone") ?? [];
  return [...new Set([set, zoneHere(), ...known])].filter(Boolean);
}

/** "America/New_York" as one would say it. */
export function sayZone(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** Said only where it is not the zone one is in anyway. */
export function zoneSaid({ zone }: Event): string | null {
  return zone && zone !== zoneHere() ? words.value.events.inZone(sayZone(zone)) : null;
}
