import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { PageHead } from "../../parts/page_head";
import { canLock, lock, readLock } from "../../store/lock";
import { lockWords } from "../../words/lock";
import { LockOn } from "./lock_on";
import { OpenForm } from "./open_form";
import { SetUp } from "./set_up";

/** The lock's own settings. What it keeps out, it keeps out here too. */
export function LockPage() {
  const w = lockWords.value;
  useEffect(readLock, []);
  return (
    <>
      <PageHead title={w.title}>
        <p>{w.why}</p>
      </PageHead>
      <div class="stack hue-keep">
        {canLock() ? <Settings /> : <p class="notice">{w.noSubtle}</p>}
        <p class="soft small">{w.quiet}</p>
        <p class="soft small">{w.honest}</p>
      </div>
    </>
  );
}

function Settings() {
  const w = lockWords.value;
  const kept = lock.value;
  // Whoever sets it up is known.
  const isProved = useSignal(kept === null);
  const prove = () => {
    isProved.value = true;
  };
  if (kept === null) return <SetUp />;
  if (isProved.value) return <LockOn lock={kept} />;
  return (
    <div class="card">
      <p>{w.first}</p>
      <OpenForm lock={kept} onOpen={prove} />
    </div>
  );
}
