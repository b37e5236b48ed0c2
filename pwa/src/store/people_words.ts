import { type Signal, signal } from "@preact/signals";
import type { PackedLines } from "./packed_lines";
import { byRecency } from "./people_facets";
import { peoplePack } from "./people_index";
import { learnNames } from "./people_known";
import type { Line } from "./people_line";
import type { PeoplePack } from "./people_pack";
import { forgetWords, learnWords } from "./people_typos";
import { walkOf } from "./people_walk";
import { idle } from "./when_idle";

const SLICE = 16_384;

/** Raised when slips of the finger can be told anew. */
export const wordsKnown: Signal<number> = signal(0);

let learning: Promise<void> = Promise.resolve();
let learnt: PackedLines | null = null;
let learntOrder: number[] | null = null;
const learntLines = new WeakSet<Line>();

/** Learns every word of the index, a slice whenever nothing else is going on; what is learnt stays. */
export function learnEveryone(): Promise<void> {
  learning = learning.then(learnNow, learnNow);
  return learning;
}

/** The few lines that are not packed yet, at once. */
export function learnFresh(): void {
  for (const { line } of peoplePack().freshLines) {
    if (learntLines.has(line)) continue;
    learntLines.add(line);
    learnWords(line.hay);
  }
}

async function learnNow(): Promise<void> {
  const pack = peoplePack();
  if (pack.order() === learntOrder) return;
  learntOrder = pack.order();
  await readyToSearch(pack);
  if (pack.packed !== learnt) await learnPacked(pack.packed);
  await learnNames(pack, idle);
  wordsKnown.value += 1;
}

// What the first letter typed would otherwise wait for.
async function readyToSearch(pack: PeoplePack): Promise<void> {
  await idle();
  walkOf(pack.packed);
  await idle();
  byRecency(pack);
}

async function learnPacked(packed: PackedLines): Promise<void> {
  // Nobody is there any more, so nobody's words are.
  if (packed.size === 0) forgetWords();
  learnt = packed;
  for (let from = 0; from < packed.hay.length; ) {
    const line = packed.hay.indexOf("\n", from + SLICE);
    const to = line < 0 ? packed.hay.length : line;
    learnWords(packed.hay.slice(from, to));
    from = to;
    await idle();
  }
}
