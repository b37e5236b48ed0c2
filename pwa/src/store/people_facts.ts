import { everyOf } from "../db/ask";
import { type ReadTx, reading } from "../db/open";
import { isLive, type Row, rowOf } from "../db/record";
import { inSlices } from "../db/slices";
import { pace } from "../takeout/pace";
import { type About, type Line, lineOf } from "./people_line";
import { type TellingNoun, TOLD } from "./told";

const PAGE = 500;
/** What is written down about people elsewhere. */
const TELLING = Object.keys(TOLD) as TellingNoun[];

/** The lines of these people as they are now; null where there is none any more. */
export async function linesIn(tx: ReadTx, ids: string[]): Promise<Map<string, Line | null>> {
  const lines = await inSlices(ids, (id) => lineIn(tx, id));
  return new Map(ids.map((id, index) => [id, lines[index] ?? null]));
}

export async function firstLines(limit: number): Promise<Line[]> {
  return reading(async (tx) => {
    const first = await tx.objectStore("records").index("sort").getAll(everyOf("people"), limit);
    const lines = await Promise.all(first.map((record) => lineIn(tx, record.id)));
    return lines.filter((line) => line !== null);
  });
}

export function countPeople(): Promise<number> {
  return reading((tx) => tx.objectStore("records").index("sort").count(everyOf("people")));
}

async function lineIn(tx: ReadTx, id: string): Promise<Line | null> {
  const records = tx.objectStore("records");
  const [person, ...told] = await Promise.all([
    records.get(["people", id]),
    ...TELLING.map((noun) => records.index("refs").getAll(`${noun}|${id}`)),
  ]);
  if (person === undefined || !isLive(rowOf(person))) return null;
  const about = new Gathered();
  const rows = told.flat().map(rowOf);
  const eventIds = [
    ...new Set(rows.map((row) => row.event_id).filter((eventId) => typeof eventId === "string")),
  ];
  for (const event of await Promise.all(eventIds.map((eventId) => records.get(["events", eventId])))) {
    if (event) about.event(rowOf(event));
  }
  for (const [at, noun] of TELLING.entries())
    for (const record of told[at] ?? []) about.row(noun, rowOf(record), [id]);
  return lineOf(rowOf(person), about.of(id));
}

/** Every line anew, a page at a time with room for the screen between them. */
export async function allLines(): Promise<Line[]> {
  const about = new Gathered();
  const rest = pace();
  for await (const row of everyRow("events")) about.event(row);
  for (const noun of TELLING) for await (const row of everyRow(noun)) about.row(noun, row, peopleIn(row));
  const lines: Line[] = [];
  for await (const row of everyRow("people")) {
    lines.push(lineOf(row, about.of(row.id)));
    await rest();
  }
  return lines;
}

async function* everyRow(noun: string): AsyncGenerator<Row> {
  for (let after = ""; ; ) {
    const range = IDBKeyRange.bound([noun, after], [noun, []], true);
    const page = await reading((tx) => tx.objectStore("records").getAll(range, PAGE));
    for (const record of page) if (isLive(rowOf(record))) yield rowOf(record);
    if (page.length < PAGE) return;
    after = page[page.length - 1]?.id ?? "";
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function peopleIn(row: Row): string[] {
  const several = row.person_ids ?? (row.a_id ? [row.a_id, row.b_id] : [row.person_id]);
  return several as string[];
}

class Gathered {
  private events = new Map<string, string>();
  private abouts = new Map<string, About>();

  of(id: string): About {
    const known = this.abouts.get(id) ?? { lastOn: null, events: [], words: [] };
    this.abouts.set(id, known);
    return known;
  }

  event(row: Row): void {
    if (isLive(row)) this.events.set(row.id, String(row.name ?? ""));
  }

  row(noun: TellingNoun, row: Row, personIds: string[]): void {
    const texts = TOLD[noun].map((field) => row[field]).filter((text) => typeof text === "string");
    const event = this.events.get(String(row.event_id));
    for (const id of personIds) {
      const about = this.of(id);
      about.words.push(...texts);
      if (event && !about.events.includes(event)) about.events.push(event);
      // Only a moment has happened; a journal entry about somebody is no meeting.
      const on = Array.isArray(row.person_ids) ? String(row.happened_on ?? "") : "";
      if (on > (about.lastOn ?? "")) about.lastOn = on;
    }
  }
}
