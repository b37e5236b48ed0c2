// The app's search beside the plainest one: a filter over an array of folded strings.
import { PeoplePack } from "../../../pwa/src/store/people_pack";
import { lineOf } from "../../../pwa/src/store/people_line";
import { personNumber, toldBy } from "./people.js";
import { idOf } from "./seed.js";

const WORDS = ["muller", "anna k", "kestrel", "garcia", "berlin", "compilers", "zoe", "engineer", "priya", "tanaka"];
/** Each word as it is typed, letter by letter. */
const TYPED = WORDS.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)));

function linesOf(count) {
  return Array.from({ length: count }, (_, number) =>
    lineOf({ id: idOf("p", number), pending: false, ...personNumber(number) }, { lastOn: "2024-05-01", words: ["PyCon", toldBy(number)] }),
  );
}

let held;

export function prepareSearch(count) {
  const lines = linesOf(count);
  held = { pack: PeoplePack.of(lines), hays: lines.map((line) => line.hay) };
  held.pack.search("x");
}

/** Milliseconds for all that is typed, each way; the two take turns at every letter. */
export function searchRound() {
  const { pack, hays } = held;
  const ways = { kith: (typed) => pack.search(typed), plain: (typed) => hays.filter((hay) => hay.includes(typed)) };
  const spent = { kith: 0, plain: 0 };
  for (const typed of TYPED) for (const [name, way] of Object.entries(ways)) spent[name] += timed(way, typed);
  return { ...spent, keys: TYPED.length };
}

function timed(search, typed) {
  const before = performance.now();
  const found = search(typed);
  const spent = performance.now() - before;
  if (found.length === 0) throw new Error(`nothing was found for ${typed}`);
  return spent;
}
