import { formatOf } from "../takeout/formats";
import { ImportProblem } from "../takeout/import_problem";
import { isZip, readText } from "../takeout/read_text";
import { type ZipEntry, zipEntries } from "../takeout/zip_entries";
import { unpack, unpackStart } from "../takeout/zip_unpack";

/** One file that was chosen, or one of those in a chosen archive. */
export type Part = { name: string; text: string };

const MOST_ZIPPED = 50 * 1024 * 1024;
const MOST_TOGETHER = 30 * 1024 * 1024;
const START = 16 * 1024;
const READABLE = /\.(csv|tsv|txt|json|vcf|ics)$/i;

/** The texts of what was chosen. Of an archive only those are unpacked that are known by their beginning. */
export async function partsOf(file: File | Blob): Promise<Part[]> {
  const name = "name" in file ? file.name : "";
  if (!(await isZip(file))) return [{ name, text: await readText(file) }];
  if (file.size > MOST_ZIPPED) throw new ImportProblem("too_big");
  const entries = (await zipEntries(file)).filter((entry) => READABLE.test(entry.name));
  const known: ZipEntry[] = [];
  for (const entry of entries) if (await isKnown(file, entry)) known.push(entry);
  const tables = entries.filter((entry) => /\.(csv|tsv)$/i.test(entry.name));
  // A table that nobody knows can still be read by its columns, when it is the only one.
  const wanted = known.length > 0 || tables.length !== 1 ? known : tables;
  if (wanted.length === 0) throw new ImportProblem("zip_nothing");
  return unpacked(file, wanted);
}

async function isKnown(file: Blob, entry: ZipEntry): Promise<boolean> {
  const start = await unpackStart(file, entry, START);
  return start.size > 0 && formatOf(plainName(entry), await readText(start)) !== null;
}

async function unpacked(file: Blob, entries: ZipEntry[]): Promise<Part[]> {
  const parts: Part[] = [];
  let together = 0;
  for (const entry of entries) {
    const whole = await unpack(file, entry);
    together += whole.size;
    if (together > MOST_TOGETHER) throw new ImportProblem("zip_too_much");
    parts.push({ name: plainName(entry), text: await readText(whole) });
  }
  return parts;
}

function plainName({ name }: ZipEntry): string {
  return name.slice(name.lastIndexOf("/") + 1);
}
