import { type ReadonlySignal, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

/** What only the server can tell. */
export type Told<T extends object> = T | "asking" | "unknown";
type Question<T extends object> = {
  known: ReadonlySignal<Told<T>>;
  again: () => Promise<void>;
  start: () => () => void;
};

/** A question to the server: started, it is asked now and whenever the signal is back, until it is stopped. */
export function question<T extends object>(ask: () => Promise<T>): Question<T> {
  const known = signal<Told<T>>("asking");
  let latest = 0;
  const again = async () => {
    latest += 1;
    const turn = latest;
    const found = await ask().catch(() => "unknown" as const);
    // A slow answer from before a change would take it back on the screen.
    if (turn === latest) known.value = found;
  };
  const start = () => {
    void again();
    globalThis.addEventListener("online", again);
    return () => globalThis.removeEventListener("online", again);
  };
  return { known, again, start };
}

/** What the server says to this question, as long as the screen is open and there is somebody to ask for. */
export function useAsked<T extends object>(ask: () => Promise<T>, when = true): Omit<Question<T>, "start"> {
  const kept = useRef<Question<T> | null>(null);
  kept.current ??= question(ask);
  const { known, again, start } = kept.current;
  useEffect(() => (when ? start() : undefined), [when]);
  return { known, again };
}
