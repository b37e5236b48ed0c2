import { type ReadTx, reading } from "../db/open";
import { type Row, rowOf } from "../db/record";
import { SAID_OF, saidIn } from "./people_line";
import { type TellingNoun, TOLD } from "./told";

export type TextFrom = "people" | TellingNoun;
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
  const nouns = Object.keys(TOLD) as TellingNoun[];
  const [person, ...told] = await Promise.all([
    records.get(["people", id]),
    ...nouns.map((noun) => records.index("refs").getAll(`${noun}|${id}`)),
  ]);
  const own = person === undefined ? [] : ownTexts(rowOf(person));
  const others = nouns.flatMap((noun, at) =>
    (told[at] ?? [])
      .map(rowOf)
      .flatMap((row) =>
        TOLD[noun].flatMap((field) => saidIn(row[field])).map((text) => ({ from: noun, text })),
      ),
  );
  return [...own, ...others];
}

function ownTexts(person: Row): Text[] {
  return ["other_names", ...SAID_OF].flatMap((field) =>
    saidIn(person[field]).map((text) => ({ from: "people" as const, text })),
  );
}
