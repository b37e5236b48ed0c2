import { type ReadTx, reading } from "../db/open";
import { type Row, rowOf } from "../db/record";
import { SAID_OF, saidIn } from "./people_line";

const TOLD = {
  moments: "text",
  favors: "what",
  thanks: "words",
  promises: "what",
  journal: "words",
  asks: "what",
  introductions: "why",
  milestones: "label",
  follow_ups: "what",
  kind_words: "words",
  review_answers: "note",
} as const;
export type TextFrom = "people" | keyof typeof TOLD;
export type Text = { from: TextFrom; text: string };

/** Everything written down about these people, in their owner's own letters. */
export function textsOf(ids: string[]): Promise<Map<string, Text[]>> {
  return reading(async (tx) => {
    const all = await Promise.all(ids.map((id) => textsIn(tx, id)));
    return new Map(ids.map((id, at) => [id, all[at] ?? []]));
  });
}

async function textsIn(tx: ReadTx, id: string): Promise<Text[]> {
  const records = tx.objectStore("records");
  const nouns = Object.keys(TOLD) as (keyof typeof TOLD)[];
  const [person, ...told] = await Promise.all([
    records.get(["people", id]),
    ...nouns.map((noun) => records.index("refs").getAll(`${noun}|${id}`)),
  ]);
  const own = person === undefined ? [] : ownTexts(rowOf(person));
  const others = nouns.flatMap((noun, at) =>
    (told[at] ?? []).flatMap((record) =>
      saidIn(rowOf(record)[TOLD[noun]]).map((text) => ({ from: noun, text })),
    ),
  );
  return [...own, ...others];
}

function ownTexts(person: Row): Text[] {
  return ["other_names", ...SAID_OF].flatMap((field) =>
    saidIn(person[field]).map((text) => ({ from: "people" as const, text })),
  );
}
