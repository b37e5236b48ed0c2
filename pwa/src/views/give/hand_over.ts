import { say, tellTrouble } from "../../parts/toast_state";
import { words } from "../../words/all";

export function canShare(): boolean {
  return "share" in navigator;
}

export async function shareWords(text: string, onDone: () => void): Promise<void> {
  try {
    await navigator.share({ text });
    onDone();
  } catch (error) {
    // Closing the share sheet again is no trouble.
    if ((error as Error).name !== "AbortError") tellTrouble(error);
  }
}

export async function copyWords(text: string, onDone: () => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    onDone();
    say(words.value.give.copied);
  } catch (error) {
    tellTrouble(error);
  }
}
