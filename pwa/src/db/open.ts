import { type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { onFreshLog } from "./fresh_log";
import { type KithDb, migrations } from "./migrations";

export type Db = IDBPDatabase<KithDb>;
export type ReadTx = IDBPTransaction<KithDb, ("records" | "kv")[], "readonly">;
export type WriteTx = IDBPTransaction<KithDb, ("records" | "kv")[], "readwrite">;

/**
 * Another tab holds an older version open; another one has brought a newer version; the browser does not answer;
 * or it lets nothing be kept, as in some private windows.
 */
export type StorageTrouble = "blocked" | "newer" | "silent" | "unavailable";

/** Where the database lives, and who is told what stands in its way. */
export const database = {
  name: "kith",
  silenceMs: 5_000,
  onTrouble: (_trouble: StorageTrouble | null): void => {},
  /** It is empty although it was in use: the browser has cleared it. */
  onCleared: (): void => {},
};

const TRIES = 8;
const PAUSE_MS = 20;

let handle: Promise<Db> | null = null;
let wasOpen = false;

// Memoised before any await, so that two askers never open twice.
function opened(): Promise<Db> {
  if (handle === null) {
    const opening = open();
    handle = opening;
    opening.catch(() => {
      if (handle === opening) handle = null;
    });
  }
  return handle;
}

async function open(): Promise<Db> {
  const silence = setTimeout(() => database.onTrouble("silent"), database.silenceMs);
  try {
    const { db, isNew } = await openedInSpite(() => clearTimeout(silence));
    void onFreshLog();
    database.onTrouble(null);
    if (isNew && wasOpen) database.onCleared();
    wasOpen = true;
    return db;
  } catch (error) {
    database.onTrouble((error as Error | null)?.name === "VersionError" ? "newer" : "unavailable");
    throw error;
  } finally {
    clearTimeout(silence);
  }
}

// While the browser still clears the database it turns away whoever opens it; a moment later it does not.
async function openedInSpite(heard: () => void): Promise<{ db: Db; isNew: boolean }> {
  for (let tries = 1; ; tries++) {
    try {
      return await openOrMake(heard);
    } catch (error) {
      if ((error as Error | null)?.name !== "AbortError" || tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
    }
  }
}

async function openOrMake(heard: () => void): Promise<{ db: Db; isNew: boolean }> {
  const version = Math.max(...migrations.map((step) => step.version));
  let isNew = false;
  const db = await openDB<KithDb>(database.name, version, {
    upgrade(upgrading, oldVersion, _newVersion, tx) {
      isNew = oldVersion === 0;
      for (const step of migrations) if (step.version > oldVersion) step.up(upgrading, tx);
    },
    blocked() {
      heard();
      database.onTrouble("blocked");
    },
    blocking: () => closeDb(),
    terminated() {
      handle = null;
      // Opened again at once: if it was cleared, that has to be told and mended without waiting for a tap.
      opened().catch(() => {});
    },
  });
  return { db, isNew };
}

export async function closeDb(): Promise<void> {
  const closing = handle;
  handle = null;
  await closing?.then(
    (db) => db.close(),
    () => {},
  );
}

function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === "InvalidStateError" ||
    error.name === "UnknownError" ||
    error.name === "AbortError" ||
    /closing|connection.*lost/i.test(error.message)
  );
}

// WebKit kills the IndexedDB process; a retry on the same handle fails for ever.
export async function withDb<T>(work: (db: Db) => Promise<T>): Promise<T> {
  try {
    return await work(await opened());
  } catch (error) {
    if (!isLost(error)) throw error;
    await closeDb();
    return work(await opened());
  }
}

export function reading<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
  return withDb((db) => {
    const tx = db.transaction(["records", "kv"], "readonly");
    // Whoever asked hears of it by the question itself, and asks again.
    tx.done.catch(() => {});
    return work(tx);
  });
}

/** What was to be kept is not: the caller keeps the form and says so. */
export class NotSaved extends Error {
  readonly code: "storage_full" | "not_saved";
  constructor(cause: unknown) {
    super(`not saved: ${cause}`, { cause });
    this.name = "NotSaved";
    this.code = (cause as Error | null)?.name === "QuotaExceededError" ? "storage_full" : "not_saved";
  }
}

/** All of it or nothing; resolves only when it is written. */
export async function writing<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
  try {
    return await committing(work);
  } catch (error) {
    throw new NotSaved(error);
  }
}

async function committing<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
  await onFreshLog();
  return withDb(async (db) => {
    const tx = db.transaction(["records", "kv"], "readwrite");
    const done = tx.done;
    done.catch(() => {});
    const result = await work(tx).catch((error) => {
      abort(tx);
      throw error;
    });
    await done;
    return result;
  });
}

function abort(tx: WriteTx): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself: the first error is the one to tell.
  }
}
