import { computed, signal } from "@preact/signals";
import { peoplePack, rowAt } from "../../store/people_index";
import { shown } from "./shown";

/** Null while nobody is being chosen. */
export const chosen = signal<Set<string> | null>(null);
export const choosing = computed(() => chosen.value !== null);
/** How far a bulk edit has come. */
export const progress = signal<{ done: number; total: number } | null>(null);

let lastPosition: number | null = null;

export function startChoosing(position?: number): void {
  chosen.value = new Set();
  lastPosition = null;
  if (position !== undefined) choose(position, true, false);
}

export function stopChoosing(): void {
  chosen.value = null;
}

/** With `through`, everyone from the last choice to this one. */
export function choose(position: number, isChosen: boolean, through: boolean): void {
  const next = new Set(chosen.value);
  for (const each of through ? between(lastPosition, position) : [position]) {
    const { id } = rowAt(each);
    if (isChosen) next.add(id);
    else next.delete(id);
  }
  lastPosition = position;
  chosen.value = next;
}

export function chooseEveryone(): void {
  const pack = peoplePack();
  chosen.value = new Set(listed().map((position) => pack.idAt(position)));
}

function listed(): number[] {
  return shown.value.sections.flatMap(({ positions }) => Array.from(positions));
}

function between(from: number | null, to: number): number[] {
  const all = listed();
  const ends = [all.indexOf(from ?? to), all.indexOf(to)].sort((one, other) => one - other);
  return all.slice(Math.max(0, ends[0] ?? 0), (ends[1] ?? 0) + 1);
}
