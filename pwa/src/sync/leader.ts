import { onNews } from "../db/changed";

/** A request is given up after half a minute, so a leader without news for this long is frozen or hung. */
export const patience = { ms: 120_000 };

const LOCK = "kith-sync";
type Work<T> = (isOver: () => boolean) => Promise<T>;

/** One tab at a time; when it closes, the next one's turn comes at once, and a hung one is not waited for. */
export async function asLeader<T>(work: Work<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  // Without locks tabs may send the same twice: answers can be applied in any order and twice over.
  if (!locks) return work(() => false);
  const waiting = new AbortController();
  const stopWaiting = afterSilence(() => waiting.abort());
  try {
    return await holding(locks, { signal: waiting.signal }, stopWaiting, work);
  } catch (error) {
    if (!waiting.signal.aborted) throw error;
    return holding(locks, { steal: true }, () => {}, work);
  } finally {
    stopWaiting();
  }
}

async function holding<T>(
  locks: LockManager,
  how: LockOptions,
  begun: () => void,
  work: Work<T>,
): Promise<T> {
  let working: Promise<T> | null = null;
  let robbed = false;
  try {
    return await locks.request(LOCK, how, () => {
      begun();
      working = work(() => robbed);
      return working;
    });
  } catch (error) {
    if (working === null) throw error;
    robbed = true;
    return working;
  }
}

/** Calls `act` once no other tab has applied an answer for as long as patience lasts. */
function afterSilence(act: () => void): () => void {
  let timer = setTimeout(act, patience.ms);
  const stopHearing = onNews(({ kind }, fromHere) => {
    if (fromHere || kind !== "pulled") return;
    clearTimeout(timer);
    timer = setTimeout(act, patience.ms);
  });
  return () => {
    clearTimeout(timer);
    stopHearing();
  };
}
