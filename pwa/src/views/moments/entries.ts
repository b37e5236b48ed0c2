import { doing } from "../../parts/toast_state";
import { findKindWords, removeKindWords } from "../../store/kind_words";
import {
  findFavor,
  findMoment,
  findPromise,
  findThanks,
  removeFavor,
  removeMoment,
  removePromise,
  removeThanks,
} from "../../store/story_edits";
import type { Favor, KindWords, Moment, Opened, PromiseMade, Thanks, Undo } from "../../store/types";
import { words } from "../../words/all";

export type What = "moment" | "favor" | "thanks" | "promise" | "kind_words";
export type Entry = Moment | Favor | Thanks | PromiseMade | KindWords;

const finds: Record<What, (id: string) => Promise<Opened<Entry> | null>> = {
  moment: findMoment,
  favor: findFavor,
  thanks: findThanks,
  promise: findPromise,
  kind_words: findKindWords,
};

const removes: Record<What, (id: string) => Promise<Undo>> = {
  moment: removeMoment,
  favor: removeFavor,
  thanks: removeThanks,
  promise: removePromise,
  kind_words: removeKindWords,
};

export function findEntry(what: What, id: string): Promise<Opened<Entry> | null> {
  return finds[what](id);
}

export function removeEntry(what: What, id: string): Promise<boolean> {
  return doing(() => removes[what](id), words.value.moments.removed);
}
