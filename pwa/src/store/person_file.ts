import { one, referring } from "../db/ask";
import { instant } from "../db/clock";
import { nouns } from "../db/nouns";
import type { Row } from "../db/record";
import { plain } from "./export_rows";

/** All that is kept about one person, also where others are part of it: what she may ask for. */
export async function personFile(id: string): Promise<Blob> {
  const names = Object.keys(nouns).filter((noun) => noun !== "people" && noun !== "photos");
  const [person, photo, ...about] = await Promise.all([
    one("people", id),
    one("photos", id),
    ...names.map((noun) => referring(noun, id)),
  ]);
  const found: [string, Row[]][] = [
    ["people", person ? [person] : []],
    ["photos", photo ? [photo] : []],
    ...names.map((noun, at): [string, Row[]] => [noun, about[at] ?? []]),
  ];
  const told = found.filter(([, rows]) => rows.length > 0).map(([noun, rows]) => [noun, rows.map(plain)]);
  const file = { format: "kith-person", version: 1, exported_at: instant(), nouns: Object.fromEntries(told) };
  return new Blob([JSON.stringify(file, null, 2)], { type: "application/json" });
}
