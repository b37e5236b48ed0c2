import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { dropDraft, keepDraft, readDraft } from "../../parts/draft";
import { tellTrouble } from "../../parts/toast_state";
import { saveDraft, type ThankCard } from "../../store/thanks";

const QUIET_MS = 400;

export type KeptLetter = { text: Signal<string>; change: (to: string) => void; forget: () => void };

/** Each key is kept for this tab at once, and on the device a moment after the last one. */
export function useKeptLetter({ favor, draft }: ThankCard, otherwise: string): KeptLetter {
  const key = `letter-${favor.id}`;
  const text = useSignal(readDraft<string>(key) ?? draft ?? otherwise);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const rest = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  };
  const keep = async () => {
    rest();
    const written = text.value;
    try {
      await saveDraft(favor.id, written);
      if (written === text.value) dropDraft(key);
    } catch (error) {
      tellTrouble(error);
    }
  };
  const keepNow = () => {
    if (timer.current !== null) void keep();
  };
  useEffect(() => {
    document.addEventListener("visibilitychange", keepNow);
    return () => {
      document.removeEventListener("visibilitychange", keepNow);
      keepNow();
    };
  }, []);
  return {
    text,
    change: (to) => {
      text.value = to;
      keepDraft(key, to);
      rest();
      timer.current = setTimeout(keep, QUIET_MS);
    },
    forget: () => {
      rest();
      dropDraft(key);
    },
  };
}
