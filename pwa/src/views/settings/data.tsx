import { Next } from "../../parts/more_icons";
import { words } from "../../words/all";

export function Data() {
  const w = words.value.settings;
  return (
    <div class="card">
      <a class="setting-link" href="/settings/import">
        {w.importDo}
        <Next />
      </a>
      <a class="setting-link" href="/settings/export">
        {w.exportDo}
        <Next />
      </a>
      <a class="setting-link" href="/privacy">
        {w.privacyDo}
        <Next />
      </a>
    </div>
  );
}
