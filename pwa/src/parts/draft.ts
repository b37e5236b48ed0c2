import { type Signal, useSignal } from "@preact/signals";

export function readDraft<T>(key: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

export function keepDraft(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without room for it the draft still lives on the screen.
  }
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(key);
}

/** What is being typed survives a closed sheet and a reload. */
export function useDraft<T extends object>(key: string, blank: T): [Signal<T>, (part: Partial<T>) => void] {
  const draft = useSignal<T>({ ...blank, ...readDraft<T>(key) });
  const write = (part: Partial<T>) => {
    draft.value = { ...draft.value, ...part };
    keepDraft(key, draft.value);
  };
  return [draft, write];
}
