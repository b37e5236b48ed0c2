import type { Seen } from "../../store/types";

/** `on`: which words the typing stands on; `saved`: what this page last knew to be in the notebook. */
export type LetterTyped = { text: string; on: Seen; saved: string | null };
type Standing = { draft: string | null; seen: Seen };

/** What to show once the notebook says something else: another device's words, unless these are being typed over. */
export function withNews(typed: LetterTyped, { draft, seen }: Standing, isTyping: boolean): LetterTyped {
  if (draft === typed.saved) return { ...typed, on: seen };
  const isSaved = typed.text === (typed.saved ?? "");
  return isSaved && !isTyping ? { text: draft ?? "", on: seen, saved: draft } : typed;
}
