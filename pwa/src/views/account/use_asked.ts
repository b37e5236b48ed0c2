import { useEffect, useRef } from "preact/hooks";
import type { Asked } from "../../store/authenticator";

const FRESH_MS = 4 * 60_000;
type Waiting = { at: number; asked: Promise<Asked> };

/** The question for the authenticator, fetched before the tap that needs it; each is used once. */
export function useAsked(ask: () => Promise<Asked>): () => Promise<Asked> {
  const waiting = useRef<Waiting | null>(null);
  const fetchNext = () => {
    const asked = ask();
    // Offline nobody has tapped yet; who taps is told.
    asked.catch(() => {});
    waiting.current = { at: Date.now(), asked };
  };
  useEffect(fetchNext, []);
  return async () => {
    if (waiting.current === null || Date.now() - waiting.current.at > FRESH_MS) fetchNext();
    const { asked } = waiting.current as unknown as Waiting;
    waiting.current = null;
    return asked;
  };
}
