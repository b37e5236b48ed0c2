import { useSignal } from "@preact/signals";
import { handFile } from "../../parts/hand_file";
import { Download, Next } from "../../parts/more_icons";
import { say, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { exportEverything } from "../../store/takeout";
import { words } from "../../words/all";

export function Data() {
  const w = words.value.settings;
  const busy = useSignal(false);
  const exportAll = async () => {
    busy.value = true;
    try {
      handFile(await exportEverything(), `kith-${today.value}.json`);
      say(w.exportSaid);
    } catch (error) {
      tellTrouble(error);
    } finally {
      busy.value = false;
    }
  };
  return (
    <div class="card">
      <a class="setting-link" href="/settings/import">
        {w.importDo}
        <Next />
      </a>
      <button type="button" class="setting-link" disabled={busy.value} onClick={exportAll}>
        {w.exportDo}
        <Download />
      </button>
      <a class="setting-link" href="/privacy">
        {w.privacyDo}
        <Next />
      </a>
    </div>
  );
}
