import { type ReadonlySignal, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { say, tellTrouble } from "./toast_state";

/** What only the server can tell. */
export type Told<T extends object> = T | "asking" | "unknown";
export type Asked<T extends object> = {
  known: ReadonlySignal<Told<T>>;
  again: () => Promise<void>;
  /** Does it, asks again and says that it is done. */
  change: (verb: () => Promise<unknown>, said: string, tell?: (error: unknown) => void) => Promise<void>;
};
type Question<T extends object> = Asked<T> & { start: () => () => void };

/** A question to the server: started, it is asked now and until it is answered each time the signal is back. */
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
  const change: Asked<T>["change"] = async (verb, said, tell = tellTrouble) => {
    try {
      await verb();
      await again();
      say(said);
    } catch (error) {
      tell(error);
    }
  };
  // What is known stays: a signal that comes and goes would take it away, with what somebody does there.
  const askIfUnknown = () => {
    if (typeof known.value === "string") void again();
  };
  const start = () => {
    void again();
    globalThis.addEventListener("online", askIfUnknown);
    return () => globalThis.removeEventListener("online", askIfUnknown);
  };
  return { known, again, change, start };
}

/** What the server says to this question, as long as the screen is open and there is somebody to ask for. */
export function useAsked<T extends object>(ask: () => Promise<T>, when = true): Asked<T> {
  const kept = useRef<Question<T> | null>(null);
  kept.current ??= question(ask);
  const { start, ...asked } = kept.current;
  useEffect(() => (when ? start() : undefined), [when]);
  return asked;
}
