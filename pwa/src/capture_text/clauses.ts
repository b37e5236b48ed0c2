import { dueIn } from "./due";
import { type Kind, type Piece, type Stretch, tidy, wordsIn } from "./piece";

const THANK =
  /^(?:(?:say |to |I |I'm |I am )?(?:thanks?|thankful|thx)(?: you| her| him| them| to \p{L}+| \p{Lu}\p{L}+)? for|grateful(?: to \p{L}+)? for|(?:ich )?(?:be)?dank(?:e|en|bar)?(?: ihr| ihm| ihnen| dir| \p{Lu}\p{L}+)?(?: noch| sehr)? für|(?:vielen |herzlichen |großen )?dank für)(?!\p{L}):?\s*/iu;
const I_WILL = "I(?:['’]d|['’]ll| would| will)";
const PROMISE = new RegExp(
  `^(?:(?:I )?promised(?: (?:to|her|him|them|that))*(?: ${I_WILL})?(?: to)?|I (?:said|told \\p{L}+)(?: that)? ${I_WILL}|${I_WILL}|promise:|` +
    "(?:ich )?(?:habe? )?(?:ihr |ihm |ihnen )?versprochen(?:,? dass ich)?(?: ihr| ihm| ihnen)?|versprechen:|" +
    "ich (?:sagte|habe gesagt|meinte),? (?:dass )?ich(?: würde| werde)?|ich (?:werde|würde))(?!\\p{L}),?\\s*",
  "iu",
);
// "the article promised" said the German way, with the verb at the end.
const PROMISED_AT_END =
  /^(?!.*(?:^|\s)(?:er|sie|hat)\s)(?:ich )?(?:habe? )?(?:ihr |ihm |ihnen )?(.+?)\s+versprochen[.!]?$/iu;

/** Words with which somebody begins to tell what was said or what someone is after. */
const TOLD =
  "told (?:me|us)|tells (?:me|us)|said|says|mentioned|talked about|talks about|spoke about|spoke on|showed me|helped me|" +
  "recommended|explained|asked (?:me|for|about)|is (?:working|looking|interested|into|from)|works on|working on|" +
  "looking for|looks for|interested in|wants to|needs|knows|runs|loves|we (?:talked|spoke|met|discussed)|" +
  "(?:hat )?(?:mir )?(?:vo[nm] .{1,80} )?erzählt|erzählte|sagte|meinte|empfahl|empfiehlt|erklärte|zeigte|fragte|" +
  "arbeitet an|sucht|braucht|kennt|interessiert sich|half mir|hat (?:mir|mich|uns|viel|einen|eine|gerade)|wir haben|wir sprachen";
const TOLD_START = new RegExp(`^(?:(?:s?he|they|sie|er|who|die|der)\\s+)?(?:${TOLD})(?!\\p{L})`, "iu");
// Inside a stretch without punctuation only small letters tell; a name may be "Will" or "Said".
const TOLD_WITHIN = new RegExp(`\\s(?:(?:s?he|they|sie|er|who)\\s+)?(?:${TOLD})(?=\\s+\\S)`, "u");
const BOUNDARY =
  /(?:[,，、،;；.!?。\n–—]\s*|\s-\s+)(?:(?:and|und|&)\s+)?|\s(?:and|und|&)\s+|\s(?=(?:thanks?|thank|danke|I said|I promised)\s)/giu;

export function startsClause(text: string): boolean {
  return TOLD_START.test(text) || THANK.test(text) || PROMISE.test(text) || PROMISED_AT_END.test(text);
}

/** Where, inside words without punctuation, the telling begins; -1 where it does not. */
export function clauseWithin(text: string): number {
  const told = text.search(TOLD_WITHIN);
  const thank = text.search(
    /\s(?:(?:say )?(?:thanks?|thx)(?: \p{L}+)? for|danken? (?:\p{L}+ )?für|I (?:said|promised|told))\s/u,
  );
  if (told < 0 || thank < 0) return Math.max(told, thank);
  return Math.min(told, thank);
}

type Said = { kind: Kind; skip: number };

function saidAs(text: string): Said | null {
  const thank = THANK.exec(text);
  if (thank) return { kind: "thankFor", skip: thank[0].length };
  const promise = PROMISE.exec(text);
  if (promise) return { kind: "promise", skip: promise[0].length };
  return TOLD_START.test(text) ? { kind: "told", skip: 0 } : null;
}

type Clause = Stretch & Said;

function clausesIn(line: string, { from, to }: Stretch, first: Kind): Clause[] {
  const body = line.slice(from, to);
  const starts = [
    body.search(/\S|$/u),
    ...[...body.matchAll(BOUNDARY)].map((found) => found.index + found[0].length),
  ];
  const clauses: Clause[] = [];
  for (const start of starts) {
    const said = saidAs(body.slice(start)) ?? endsPromised(body, start);
    const before = clauses.at(-1);
    if (said === null && before !== undefined) continue;
    // More of the same goes on; only something else begins anew.
    if (said?.kind === "told" && before?.kind === "told") continue;
    if (before) before.to = from + start;
    clauses.push({ from: from + start, to, ...(said ?? { kind: first, skip: 0 }) });
  }
  return clauses;
}

function endsPromised(body: string, start: number): Said | null {
  const clause = /^[^,;.!?\n]+/u.exec(body.slice(start))?.[0] ?? "";
  return PROMISED_AT_END.test(clause.trim()) ? { kind: "promise", skip: 0 } : null;
}

function promiseOf(words: string, today: string): { text: string; due?: string } {
  const said = PROMISED_AT_END.exec(words)?.[1] ?? words;
  const due = dueIn(said, today);
  if (due === null) return { text: tidy(said).replace(/^to\s+/iu, "") };
  const text = tidy(`${said.slice(0, due.from)} ${said.slice(due.to)}`);
  return text ? { text: text.replace(/^to\s+/iu, ""), due: due.day } : { text: tidy(said) };
}

/** What was told, what to thank for, what was promised: the running text after who someone is. */
export function readClauses(line: string, body: Stretch, first: Kind, today: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { kind, from, to, skip } of clausesIn(line, body, first)) {
    const words = tidy(line.slice(from + skip, to).replace(/\s(?:and|und|&)\s*$/iu, ""));
    // A marker with nothing behind it says nothing: it stays as it was typed.
    if (!words) pieces.push({ kind: "rest", text: tidy(line.slice(from, to)), from, to });
    else if (kind === "promise") pieces.push({ kind, from, to, ...promiseOf(words, today) });
    else pieces.push({ kind, text: words, from, to });
  }
  return pieces.filter(({ text }) => wordsIn(text).length > 0);
}
