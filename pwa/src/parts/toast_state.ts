import { signal } from "@preact/signals";
import { storageTrouble } from "../store/storage";
import { words } from "../words/speak";

type Undo = () => Promise<void>;
export type Toast = { id: number; text: string; undo: Undo | null };

const SHOWN_MS = 8_000;

/** While a sheet is open everything behind it is inert, so the toasts move into it. */
export const sheetIsOpen = signal(false);
export const toast = signal<Toast | null>(null);

let timer: ReturnType<typeof setTimeout> | undefined;
let count = 0;

export function hideToast(): void {
  clearTimeout(timer);
  toast.value = null;
}

/** While it is held by pointer or focus it stays. */
export function holdToast(): void {
  clearTimeout(timer);
}

export function letToastGo(): void {
  clearTimeout(timer);
  timer = setTimeout(hideToast, SHOWN_MS);
}

export function say(text: string, undo: Undo | null = null): void {
  count += 1;
  toast.value = { id: count, text, undo };
  letToastGo();
}

function troubleOf(error: unknown): string {
  const { trouble } = words.value.doing;
  const { code, name, reference } = (error ?? {}) as { code?: unknown; name?: string; reference?: string };
  const key = name === "QuotaExceededError" ? "storage_full" : String(code);
  // What we have no words for, an operator can look up.
  return trouble[key] ?? `${trouble.unknown}${reference ? ` (${reference})` : ""}`;
}

/** What happened, what was kept, what to do: never a bare code. */
export function tellTrouble(error: unknown): void {
  const isWriting = (error as Error | null)?.name === "NotSaved";
  // Why nothing can be read stands at the top of the page; each question need not say it again.
  if (storageTrouble.value === null || isWriting) say(troubleOf(error));
}

/** Does it, says so, and offers to take it back. Answers whether it was done. */
export async function doing(verb: () => Promise<Undo | { undo: Undo }>, said: string): Promise<boolean> {
  try {
    const done = await verb();
    say(said, typeof done === "function" ? done : done.undo);
    return true;
  } catch (error) {
    tellTrouble(error);
    return false;
  }
}

export async function takeBack(): Promise<void> {
  const undo = toast.value?.undo;
  hideToast();
  if (!undo) return;
  try {
    await undo();
    say(words.value.doing.undone);
  } catch (error) {
    tellTrouble(error);
  }
}
