import { tellTrouble } from "../../parts/toast_state";
import { setPreferences } from "../../store/preferences";
import type { Patch, PreferenceFields } from "../../store/types";

/** It counts at once; the line in the sheet says so, and a toast would lie over what is tapped next. */
export function keep(patch: Patch<PreferenceFields>): void {
  setPreferences(patch).catch(tellTrouble);
}
