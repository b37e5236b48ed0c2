import { deleteDB, openDB } from "idb";

type Brands = { userAgentData?: { brands: { brand: string }[] } };

let done: Promise<void> | null = null;

/**
 * Chromium goes on writing in the log it finds, also behind a last entry that was cut short by kill -9; at the start
 * after that one it reads the log as damaged and throws the whole database away. Deleting a database, even an empty one,
 * makes it begin a new log. Once a page, before anything is written. https://crbug.com/460568
 */
export function onFreshLog(): Promise<void> {
  done ??= isChromium() ? begin() : Promise.resolve();
  return done;
}

function isChromium(): boolean {
  const { userAgentData } = (globalThis.navigator ?? {}) as Brands;
  return userAgentData?.brands.some(({ brand }) => brand === "Chromium") ?? false;
}

async function begin(): Promise<void> {
  try {
    (await openDB("log")).close();
    await deleteDB("log");
  } catch {
    // Without room or permission it stays as it was; the database itself tells of that trouble.
  }
}
