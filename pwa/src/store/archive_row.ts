import type { Row } from "../db/record";
import { html, terms, told } from "./archive_html";
import type { ArchiveWords } from "./archive_words";
import { plain } from "./export_rows";
import { KNOWN_FIELDS } from "./known_fields";

/** The names of people and events by their ids. */
export type Names = Map<string, string>;

/** On which day an entry stands. */
const DAY_OF: Record<string, string> = {
  events: "starts_on",
  moments: "happened_on",
  favors: "happened_on",
  thanks: "sent_on",
  promises: "due_on",
  journal: "written_on",
  asks: "asked_on",
  introductions: "introduced_on",
  challenges: "started_on",
  follow_ups: "due_on",
  kind_words: "received_on",
  reviews: "started_on",
  review_answers: "answered_on",
  dormant_answers: "answered_on",
};
const WORDS = ["name", "title", "label", "what", "text", "words", "note", "why", "outcome", "look_back"];
/** What only the machine needs, or what stands in the entry's first line. */
const UNSAID = new Set(["id", "favor_id", "review_id", "month", "day_of_month", "year"]);
/** Where a word of ours stands, and not one of the owner's. */
const CHOICES = new Set(
  "kind direction thanked channel recognition circle outcome declined_by repeats occasion place word slot answer".split(
    " ",
  ),
);
const DAY = /^\d{4}-\d\d-\d\d$/;

export function dayOfRow(noun: string, row: Row): string {
  return String(row[DAY_OF[noun] ?? ""] ?? "");
}

/** One entry: what it is and when, its words, and all else that was written down. */
export function entryOf(noun: string, row: Row, names: Names, words: ArchiveWords, about?: string): string {
  const fields = fieldsToTell(noun, row, about);
  const said = fields.filter(([name, value]) => isWords(noun, name, value));
  const rest = fields.filter((field) => !said.includes(field) && field[0] !== DAY_OF[noun]);
  const what = [words.nouns[noun] ?? noun, dayOf(noun, row, words)].filter(Boolean).join(" · ");
  const texts = said.map(([, value]) => told("p", "words", String(value)));
  return `<article><p class="what">${html(what)}</p>\n${texts.join("")}${termsOf(rest, names, words)}</article>\n`;
}

export function termsOf(fields: [string, unknown][], names: Names, words: ArchiveWords): string {
  const pairs = fields.map(([name, value]): [string, string] => [
    words.fields[name] ?? name,
    CHOICES.has(name) ? (words.values[String(value)] ?? String(value)) : inWords(value, names, words),
  ]);
  return terms(pairs.filter(([, text]) => text !== ""));
}

/** In the order of the noun's own fields; what this Kith does not know comes last, under its own name. */
export function fieldsToTell(noun: string, row: Row, about?: string): [string, unknown][] {
  const known = KNOWN_FIELDS[noun] ?? [];
  const place = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
  return Object.entries(plain(row))
    .filter(([name]) => !UNSAID.has(name) || (name === "month" && noun !== "milestones"))
    .filter(([, value]) => value !== about && !isOnly(value, about))
    .sort(([one], [other]) => place(one) - place(other));
}

function isOnly(value: unknown, about: string | undefined): boolean {
  return Array.isArray(value) && value.length === 1 && value[0] === about;
}

// The outcome of an ask is one of three words; that of an introduction is a story.
function isWords(noun: string, name: string, value: unknown): boolean {
  return WORDS.includes(name) && typeof value === "string" && !(noun === "asks" && name === "outcome");
}

function dayOf(noun: string, row: Row, words: ArchiveWords): string {
  if (noun === "milestones" && row.month && row.day_of_month)
    return words.yearDay(Number(row.month), Number(row.day_of_month), row.year ? Number(row.year) : null);
  const day = dayOfRow(noun, row);
  return DAY.test(day) ? words.day(day) : day;
}

function inWords(value: unknown, names: Names, words: ArchiveWords): string {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((item) => inWords(item, names, words)).join(", ");
  if (typeof value === "object" && value !== null) return Object.values(value).filter(Boolean).join(" · ");
  const text = String(value ?? "");
  if (DAY.test(text)) return words.day(text);
  return names.get(text) ?? text;
}
