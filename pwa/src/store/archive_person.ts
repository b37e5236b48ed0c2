import { many, referringIn } from "../db/ask";
import { reading } from "../db/open";
import type { Row } from "../db/record";
import { face, html, told } from "./archive_html";
import { dayOfRow, entryOf, fieldsToTell, type Names, termsOf } from "./archive_row";
import type { ArchiveWords } from "./archive_words";
import { asPhoto } from "./later_shapes";
import type { Person } from "./types";

/** What is told with the person it is about. */
export const ABOUT = [
  "milestones",
  "follow_ups",
  "promises",
  "moments",
  "favors",
  "thanks",
  "kind_words",
  "asks",
  "introductions",
  "review_answers",
  "dormant_answers",
];
const IN_HEAD = new Set(["name", "company", "role"]);

/** People with their faces and stories. `also`: nouns that name them among others. */
export async function personSections(
  people: Person[],
  names: Names,
  words: ArchiveWords,
  also: string[] = [],
): Promise<string[]> {
  const nouns = [...ABOUT, ...also];
  const photos = await many(
    "photos",
    people.map(({ id }) => id),
  );
  const stories = await reading((tx) =>
    Promise.all(people.map(({ id }) => Promise.all(nouns.map((noun) => referringIn(tx, noun, id))))),
  );
  return people.map((person, at) => {
    const entries = (stories[at] ?? []).flatMap((rows, of) =>
      rows.map((row) => ({ noun: nouns[of] ?? "", row })),
    );
    return sectionOf(person, photos.get(person.id), entries.sort(newestFirst), names, words);
  });
}

type Entry = { noun: string; row: Row };

function newestFirst(one: Entry, other: Entry): number {
  return dayOfRow(other.noun, other.row).localeCompare(dayOfRow(one.noun, one.row));
}

function sectionOf(
  person: Person,
  photo: Row | undefined,
  entries: Entry[],
  names: Names,
  words: ArchiveWords,
): string {
  const { id, name, company, role } = person;
  const image = photo ? face(asPhoto(photo).image) : "";
  const work = [role, company].filter(Boolean).join(", ");
  const facts = fieldsToTell("people", person).filter(([field]) => !IN_HEAD.has(field));
  const story = entries.map(({ noun, row }) => entryOf(noun, row, names, words, id));
  const head = `<header>${image}<div>${told("h2", "", name)}${told("p", "", work)}</div></header>\n`;
  return `<section id="p-${html(id)}">${head}${termsOf(facts, names, words)}${story.join("")}</section>\n`;
}
