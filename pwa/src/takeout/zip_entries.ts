import { ImportProblem } from "./import_problem";

/** What an archive says of one file in it, before anything is unpacked. */
export type ZipEntry = { name: string; method: number; packed: number; at: number };

const TAIL = 65_557;
const MOST_ENTRIES = 5_000;
const LONGEST_LIST = 4 * 1024 * 1024;
const END = 0x06054b50;
const LISTED = 0x02014b50;
const ZIP64_16 = 0xffff;
const ZIP64_32 = 0xffffffff;
const PLAIN = 0;
const DEFLATED = 8;

/** The files that an archive lists. Its list stands at the end, so that nothing before it has to be read. */
export async function zipEntries(file: Blob): Promise<ZipEntry[]> {
  const { count, size, at } = await findList(file);
  const bytes = new DataView(await file.slice(at, at + size).arrayBuffer());
  const entries: ZipEntry[] = [];
  let from = 0;
  for (let n = 0; n < count; n++) {
    if (from + 46 > bytes.byteLength || bytes.getUint32(from, true) !== LISTED) throw damaged();
    const [nameLong, extraLong, saidLong] = [28, 30, 32].map((where) => bytes.getUint16(from + where, true));
    const name = new Uint8Array(
      bytes.buffer,
      from + 46,
      Math.min(nameLong ?? 0, bytes.byteLength - from - 46),
    );
    entries.push(entryOf(bytes, from, new TextDecoder().decode(name)));
    from += 46 + (nameLong ?? 0) + (extraLong ?? 0) + (saidLong ?? 0);
  }
  return entries.filter(({ name, method }) => isFile(name) && (method === PLAIN || method === DEFLATED));
}

function entryOf(bytes: DataView, from: number, name: string): ZipEntry {
  // Bit 0: closed with a password.
  if (bytes.getUint16(from + 8, true) & 1) throw new ImportProblem("zip_locked");
  const packed = bytes.getUint32(from + 20, true);
  const at = bytes.getUint32(from + 42, true);
  if (packed === ZIP64_32 || at === ZIP64_32) throw new ImportProblem("zip64");
  return { name, method: bytes.getUint16(from + 10, true), packed, at };
}

async function findList(file: Blob): Promise<{ count: number; size: number; at: number }> {
  const tail = new DataView(await file.slice(Math.max(0, file.size - TAIL)).arrayBuffer());
  for (let from = tail.byteLength - 22; from >= 0; from--) {
    if (tail.getUint32(from, true) !== END) continue;
    const count = tail.getUint16(from + 10, true);
    const [size, at] = [tail.getUint32(from + 12, true), tail.getUint32(from + 16, true)];
    if (count === ZIP64_16 || size === ZIP64_32 || at === ZIP64_32) throw new ImportProblem("zip64");
    if (count > MOST_ENTRIES || size > LONGEST_LIST) throw new ImportProblem("too_big");
    if (at + size > file.size) throw damaged();
    return { count, size, at };
  }
  throw damaged();
}

/** Folders, and what a Mac puts beside every file, tell nothing. */
function isFile(name: string): boolean {
  return !name.endsWith("/") && !name.startsWith("__MACOSX/") && !/(^|\/)\._/.test(name);
}

export function damaged(): ImportProblem {
  return new ImportProblem("zip_damaged");
}
