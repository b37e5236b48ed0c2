import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { dropDraft, keepDraft, readDraft } from "../../parts/draft";
import { tellTrouble } from "../../parts/toast_state";
import { saveDraft, type ThankCard } from "../../store/thanks";
import type { Opened } from "../../store/types";
import { type LetterTyped, withNews } from "./letter_typed";

const QUIET_MS = 400;

export type KeptLetter = {
  typed: ReadonlySignal<LetterTyped>;
  change: (to: string) => void;
  /** At once, before the words are handed on. */
  keep: () => Promise<boolean>;
};

/** Each key is kept for this tab at once, and on the device a moment after the last one. */
export function useKeptLetter({ favor, draft, seen }: Opened<ThankCard>, otherwise: string): KeptLetter {
  const key = `letter-words-${favor.id}`;
  const begin = { text: draft ?? otherwise, on: seen, saved: draft };
  const typed = useSignal<LetterTyped>(readDraft<LetterTyped>(key) ?? begin);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const keep = async () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const { text, on, saved } = typed.value;
    try {
      if (text !== (saved ?? "")) {
        const now = await saveDraft(favor.id, text, on);
        typed.value = { ...typed.value, on: now, saved: text };
      }
      if (typed.value.text === text) dropDraft(key);
      return true;
    } catch (error) {
      tellTrouble(error);
      return false;
    }
  };
  useEffect(() => {
    const keepNow = () => void (timer.current !== null && keep());
    document.addEventListener("visibilitychange", keepNow);
    return () => {
      document.removeEventListener("visibilitychange", keepNow);
      keepNow();
    };
  }, []);
  useEffect(() => {
    const isTyping = document.activeElement instanceof HTMLTextAreaElement;
    typed.value = withNews(typed.value, { draft, seen }, isTyping);
  }, [draft, seen.words]);
  return {
    typed,
    change: (text) => {
      typed.value = { ...typed.value, text };
      keepDraft(key, typed.value);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(keep, QUIET_MS);
    },
    keep,
  };
}
