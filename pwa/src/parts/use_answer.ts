import { effect, type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { changed } from "../db/changed";
import { tellTrouble } from "./toast_state";

/** Asks a question of the store, and asks again whenever something was kept anywhere. */
export function useAnswer<T>(ask: () => Promise<T>, on: readonly unknown[]): ReadonlySignal<T | undefined> {
  const answer = useSignal<T | undefined>(undefined);
  useEffect(() => {
    let latest = 0;
    const stop = effect(() => {
      changed.value;
      latest += 1;
      const turn = latest;
      ask().then((value) => {
        if (turn === latest) answer.value = value;
      }, tellTrouble);
    });
    return () => {
      latest = -1;
      stop();
    };
  }, on);
  return answer;
}
