import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { mentionAt } from "../../store/journal";
import { peopleNamed } from "../../store/mention_search";
import type { Named } from "../../store/recent";

const OFFERED = 6;

export type Mention = { from: number; typed: string };
export type Mentions = {
  mention: Mention | null;
  offered: Named[];
  active: Signal<number>;
  look: (field: HTMLTextAreaElement) => void;
  close: () => void;
};

/** Whom the letters behind an @ may mean. Somebody who was taken is not offered again behind their own name. */
export function useMentions(taken: Named[]): Mentions {
  const mention = useSignal<Mention | null>(null);
  const found = useSignal<Named[]>([]);
  const active = useSignal(0);
  const typed = mention.value?.typed ?? null;
  useEffect(() => {
    let late = false;
    if (typed === null) return;
    peopleNamed(typed, OFFERED).then(
      (people) => {
        if (late) return;
        found.value = people;
        active.value = 0;
      },
      // Without suggestions the page can be written all the same.
      () => {},
    );
    return () => {
      late = true;
    };
  }, [typed]);
  const behind = taken.find(({ name }) => typed?.startsWith(name));
  const offered = typed === null ? [] : found.value.filter(({ name }) => !behind || isLonger(name, typed));
  return {
    mention: mention.value,
    offered: behind ? offered.filter(({ name }) => name.length > behind.name.length) : offered,
    active,
    look: (field) => {
      mention.value = mentionAt(field.value, field.selectionStart);
    },
    close: () => {
      mention.value = null;
      found.value = [];
    },
  };
}

function isLonger(name: string, typed: string): boolean {
  return name.startsWith(typed.trimEnd()) && name.length > typed.trimEnd().length;
}
