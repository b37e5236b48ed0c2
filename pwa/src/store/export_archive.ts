import { inOrder, one } from "../db/ask";
import { everyRow } from "../db/every";
import { pace } from "../takeout/pace";
import { html, PAGE_END, pageHead, told } from "./archive_html";
import { ABOUT, personSections } from "./archive_person";
import { entryOf, type Names } from "./archive_row";
import type { ArchiveWords } from "./archive_words";
import { FileParts } from "./export_parts";
import { type OnProgress, peopleToExport, unseen } from "./export_rows";
import { asEvent, asPerson } from "./shapes";
import type { Day, Person } from "./types";

/** What has a part of its own, after the people. */
const PARTS = [
  "events",
  "journal",
  "purposes",
  "challenges",
  "reviews",
  "templates",
  "own_card",
  "preferences",
];
const WHOM = ["person_id", "a_id", "b_id"];
const HTML = "text/html;charset=utf-8";

/** Everything to read and to print, in one file that needs nothing else. */
export async function exportArchive(
  words: ArchiveWords,
  today: Day,
  onProgress: OnProgress = unseen,
): Promise<Blob> {
  const people = (await inOrder("people")).map(asPerson);
  const names = await namesOf(people);
  const file = new FileParts();
  file.add(pageHead(words.language, words.title), told("h1", "", words.title));
  file.add(told("p", "small", words.written(today, people.length)), contents(people, words));
  for await (const some of peopleToExport(onProgress))
    file.add(...(await personSections(some, names, words)));
  await addParts(file, names, words);
  file.add(PAGE_END);
  return file.file(HTML);
}

/** One person, with all that names them: what they may ask for, to read. */
export async function personArchive(id: string, words: ArchiveWords, today: Day): Promise<Blob> {
  const row = await one("people", id);
  const people = row ? [asPerson(row)] : [];
  const name = people[0]?.name ?? "";
  const names = await namesOf((await inOrder("people")).map(asPerson));
  const sections = await personSections(people, names, words, ["journal", "purposes", "reviews"]);
  const head = [pageHead(words.language, name), told("p", "small", words.writtenOne(today))];
  return new Blob([...head, ...sections, PAGE_END], { type: HTML });
}

async function namesOf(people: Person[]): Promise<Names> {
  const names: Names = new Map(people.map(({ id, name }) => [id, name]));
  for await (const { row } of everyRow("events")) names.set(row.id, asEvent(row).name);
  return names;
}

function contents(people: Person[], words: ArchiveWords): string {
  const lines = people.map(
    ({ id, name }) => `<li><a href="#p-${html(id)}" dir="auto">${html(name)}</a></li>`,
  );
  return `<nav><p class="small">${html(words.contents)}</p><ul>${lines.join("\n")}</ul></nav>\n`;
}

async function addParts(file: FileParts, names: Names, words: ArchiveWords): Promise<void> {
  for (const noun of PARTS) await addPart(file, words.sections[noun] ?? noun, [noun], names, words);
  await addPart(file, words.nobodyHere, ABOUT, names, words);
}

/** Of what is told with people, a part of its own has only what names none of those who are there. */
async function addPart(
  file: FileParts,
  heading: string,
  nouns: string[],
  names: Names,
  words: ArchiveWords,
): Promise<void> {
  const rest = pace();
  let isOpen = false;
  for (const noun of nouns) {
    for await (const { row } of everyRow(noun)) {
      if (ABOUT.includes(noun) && whomIn(row).some((id) => names.has(id))) continue;
      if (!isOpen) file.add(`<section><h2>${html(heading)}</h2>\n`);
      isOpen = true;
      file.add(entryOf(noun, row, names, words));
      await rest();
    }
  }
  if (isOpen) file.add("</section>\n");
}

function whomIn(row: Record<string, unknown>): string[] {
  return [...WHOM.map((field) => row[field]), row.person_ids].flat().map(String);
}
