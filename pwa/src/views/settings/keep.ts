import { doing } from "../../parts/toast_state";
import { setPreferences } from "../../store/preferences";
import type { Patch, PreferenceFields } from "../../store/types";
import { words } from "../../words/all";

/** A setting counts at once, says so, and can be taken back. */
export function keep(patch: Patch<PreferenceFields>): void {
  void doing(() => setPreferences(patch), words.value.settings.saved);
}
