import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { dropDraft, keepDraft, readDraft } from "../../parts/draft";
import { tellTrouble } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { noteOn, type ReviewCard, seenNote } from "../../store/review_walk";
import type { Quarter, Seen } from "../../store/types";

const QUIET_MS = 500;

type Typed = { text: string; on: Seen };

/** Each key is kept for this tab at once, and on the device a moment after the last one. */
export function useNote(quarter: Quarter, card: ReviewCard) {
  const key = `review-${quarter}-${card.person.id}`;
  const typed = useSignal(readDraft<Typed>(key));
  const seen = useAnswer(() => seenNote(quarter, card), [key, card.answer?.id]).value;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef(card);
  latest.current = card;
  const keep = async () => {
    timer.current = null;
    const now = typed.value;
    if (now === null) return;
    try {
      await noteOn(quarter, latest.current, now.text.trim(), now.on);
      dropDraft(key);
      // What is typed next is typed on what was just kept.
      const on = await seenNote(quarter, latest.current);
      if (typed.value !== null) typed.value = { ...typed.value, on };
    } catch (error) {
      tellTrouble(error);
    }
  };
  const keepNow = () => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    void keep();
  };
  useEffect(() => {
    document.addEventListener("visibilitychange", keepNow);
    return () => {
      document.removeEventListener("visibilitychange", keepNow);
      keepNow();
    };
  }, []);
  return {
    text: typed.value?.text ?? card.answer?.note ?? "",
    on: typed.value?.on,
    seen,
    change: (text: string) => {
      typed.value = { text, on: typed.value?.on ?? seen ?? {} };
      keepDraft(key, typed.value);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(keep, QUIET_MS);
    },
    /** Shows what stands there, and no longer what was typed. */
    follow: () => {
      typed.value = null;
      dropDraft(key);
    },
  };
}
