// The app's search beside the plainest one: a filter over an array of folded strings.
import { findPeople } from "../../../pwa/src/store/people_search";
import { PeoplePack } from "../../../pwa/src/store/people_pack";
import { lineOf } from "../../../pwa/src/store/people_line";
import { learnWords } from "../../../pwa/src/store/people_typos";
import { personNumber, toldBy } from "./people.js";
import { idOf } from "./seed.js";

const WORDS = ["muller", "anna k", "kestrel", "garcia", "berlin", "compilers", "zoe", "engineer", "priya", "tanaka"];
const SLIPPED = ["mulelr", "gracia", "kestrle", "berln", "compliers", "tanka", "enginere", "lindkvsit"];
/** Each word as it is typed, letter by letter. */
const TYPED = WORDS.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)));

function linesOf(count) {
  return Array.from({ length: count }, (_, number) =>
    lineOf({ id: idOf("p", number), pending: false, ...personNumber(number) }, { lastOn: "2024-05-01", events: ["PyCon"], words: [toldBy(number)] }),
  );
}

let held;

export function prepareSearch(count) {
  const lines = linesOf(count);
  held = { pack: PeoplePack.of(lines), hays: lines.map((line) => line.hay) };
  findPeople("x", {}, held.pack);
  learnWords(held.pack.packed.hay);
}

/** Milliseconds for each word with a slip in it, beside the filter that would find nobody by it. */
export function slipRound() {
  const { pack, hays } = held;
  const kith = (typed) => findPeople(typed, {}, pack).positions;
  const plain = (typed) => [typed, ...hays.filter((hay) => hay.includes(typed))];
  const pairs = SLIPPED.map((typed) => [timed(kith, typed), timed(plain, typed)]);
  return { kith: pairs.map(([ours]) => ours), plain: pairs.map(([, theirs]) => theirs) };
}

/** Milliseconds for each letter typed, each way; the two take turns. */
export function searchRound() {
  const { pack, hays } = held;
  const kith = (typed) => findPeople(typed, {}, pack).positions;
  const plain = (typed) => hays.filter((hay) => hay.includes(typed));
  const pairs = TYPED.map((typed) => [timed(kith, typed), timed(plain, typed)]);
  return { kith: pairs.map(([ours]) => ours), plain: pairs.map(([, theirs]) => theirs) };
}

// The page's clock ticks in tenths of a millisecond: several searches can be timed, one cannot.
const TIMES = 3;

function timed(search, typed) {
  let found = [];
  const before = performance.now();
  for (let time = 0; time < TIMES; time++) found = search(typed);
  const spent = performance.now() - before;
  if (found.length === 0) throw new Error(`nothing was found for ${typed}`);
  return spent / TIMES;
}
