/** One tab at a time; when it closes, the next one's turn comes at once. */
export function asLeader<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? (locks.request("kith-sync", work) as Promise<T>) : work();
}
