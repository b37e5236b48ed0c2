import { useSignal } from "@preact/signals";
import { handOver } from "../../parts/hand_over";
import { Download, Next } from "../../parts/more_icons";
import { say, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { exportEverything } from "../../store/takeout";
import { words } from "../../words/all";
import { Loaded } from "../shell/loaded";

// From the screen it shares a file with.
const loadProof = async () => (await import("../account/account")).ProofSheet;

export function Data() {
  const w = words.value.settings;
  const busy = useSignal(false);
  const isAskedWho = useSignal(false);
  const exportAll = async () => {
    busy.value = true;
    isAskedWho.value = false;
    try {
      handOver(await exportEverything(), `kith-${today.value}.json`);
      say(w.exportSaid);
    } catch (error) {
      if ((error as { code?: string }).code === "prove_it") isAskedWho.value = true;
      else tellTrouble(error);
    } finally {
      busy.value = false;
    }
  };
  const onClose = () => {
    isAskedWho.value = false;
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
      {isAskedWho.value && <Loaded load={loadProof} props={{ onClose, onProved: exportAll }} />}
    </div>
  );
}
