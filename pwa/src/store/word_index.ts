import type { Telling } from "./word_stems";

/** A word as one text has it, and as the other has it. */
export type Shared = [asked: string, found: string];
export type Hit<T> = { of: T; shared: Shared[]; weight: number };

// German writes the thing last: "Webdesign" is a design. Shorter ends are chance.
const LONG = 9;
const TAIL = 5;
const HEAD = 3;
/** Of a word that so many say, the first will do: it says little, and looking at all of them takes long. */
const MOST = 60;

type Place<T> = { of: T; word: string };

/** Which texts share a word with a text; those put in first come first. */
export class WordIndex<T> {
  private whole = new Map<string, Place<T>[]>();
  private tails = new Map<string, Place<T>[]>();

  add(of: T, words: Telling): void {
    for (const [stem, word] of words) {
      put(this.whole, stem, { of, word });
      for (const tail of tailsOf(stem)) put(this.tails, tail, { of, word });
    }
  }

  /** The rarer the shared words, the more they weigh. */
  find(words: Telling): Hit<T>[] {
    const hits = new Map<T, Hit<T>>();
    for (const [stem, word] of words) {
      const places = this.placesOf(stem);
      for (const { of, word: found } of places.slice(0, MOST)) {
        const hit = hits.get(of) ?? { of, shared: [], weight: 0 };
        hits.set(of, hit);
        if (hit.shared.some(([asked]) => asked === word)) continue;
        hit.shared.push([word, found]);
        hit.weight += 1 / Math.sqrt(places.length);
      }
    }
    return [...hits.values()].sort((one, other) => other.weight - one.weight);
  }

  private placesOf(stem: string): Place<T>[] {
    const places = [stem, ...tailsOf(stem)].map((each) => this.whole.get(each) ?? []);
    const within = this.tails.get(stem) ?? [];
    return within.length === 0 && places.length === 1 ? (places[0] ?? []) : [...places.flat(), ...within];
  }
}

function put<T>(map: Map<string, Place<T>[]>, key: string, place: Place<T>): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}

function tailsOf(stem: string): string[] {
  if (stem.length < LONG) return [];
  const starts = Array.from({ length: stem.length - TAIL - HEAD + 1 }, (_, at) => at + HEAD);
  return starts.map((at) => stem.slice(at));
}
