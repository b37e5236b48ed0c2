import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { say, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { type Brought, broughtIn, forgetOldImports } from "../../store/brought";
import { takeBack } from "../../store/brought_undo";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";

/** What came in during the last 30 days, on any device, each file to be taken back as a whole. */
export function BroughtIn() {
  const w = words.value.bring;
  const batches = useAnswer(() => broughtIn(today.value), [today.value]).value ?? [];
  useEffect(() => void forgetOldImports(today.value).catch(() => {}), [today.value]);
  if (batches.length === 0) return null;
  return (
    <section class="section hue-keep" aria-labelledby="brought">
      <h2 id="brought">{w.brought}</h2>
      <p class="soft small">{w.broughtHow}</p>
      <ul class="card lines">
        {batches.map((batch) => (
          <Batch key={batch.batchId} {...batch} />
        ))}
      </ul>
    </section>
  );
}

function Batch({ batchId, fileName, format, takenOn, counts }: Brought) {
  const w = words.value.bring;
  const busy = useSignal(false);
  const name = fileName || w.formats[format] || format;
  const undo = async () => {
    busy.value = true;
    try {
      const { stayed } = await takeBack(batchId, today.value);
      say(stayed > 0 ? w.undoneButStays(stayed) : w.undone);
    } catch (error) {
      tellTrouble(error);
    } finally {
      busy.value = false;
    }
  };
  return (
    <li class="row spread">
      <span class="merged-name">
        <span class="name" dir="auto">
          {name}
        </span>
        <span class="soft small">{[sayNear(takenOn, today.value), ...said(counts)].join(", ")}</span>
      </span>
      <button type="button" class="button" aria-label={w.undoWhat(name)} disabled={busy.value} onClick={undo}>
        {busy.value ? w.undoing : w.undo}
      </button>
    </li>
  );
}

function said(counts: Brought["counts"]): string[] {
  const { counts: say } = words.value.bring;
  return (["people", "moments", "favors", "journal", "filled"] as const).flatMap((what) =>
    counts[what] > 0 ? [say[what](counts[what])] : [],
  );
}
