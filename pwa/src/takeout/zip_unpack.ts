import { ImportProblem } from "./import_problem";
import { MOST_BYTES } from "./read_text";
import { damaged, type ZipEntry } from "./zip_entries";

const HEAD = 0x04034b50;

/** The first bytes of a file in an archive: enough to tell what it is. */
export function unpackStart(file: Blob, entry: ZipEntry, most: number): Promise<Blob> {
  return unpackTo(file, entry, most, (pieces) => pieces);
}

/** A whole file of an archive. What it really unpacks to is counted: what an archive says of itself is not believed. */
export function unpack(file: Blob, entry: ZipEntry): Promise<Blob> {
  return unpackTo(file, entry, MOST_BYTES, () => {
    throw new ImportProblem("zip_too_much");
  });
}

type Pieces = Uint8Array<ArrayBuffer>[];

async function unpackTo(
  file: Blob,
  entry: ZipEntry,
  most: number,
  onMore: (pieces: Pieces) => Pieces,
): Promise<Blob> {
  const reader = (await streamOf(file, entry)).getReader();
  const pieces: Pieces = [];
  let size = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return new Blob(pieces);
      size += value.byteLength;
      pieces.push(value);
      if (size > most) return new Blob(onMore(pieces)).slice(0, most);
    }
  } catch (error) {
    throw error instanceof ImportProblem ? error : damaged();
  } finally {
    // The rest of a bomb is never unpacked.
    void reader.cancel().catch(() => {});
  }
}

async function streamOf(file: Blob, { at, packed, method }: ZipEntry) {
  const head = new DataView(await file.slice(at, at + 30).arrayBuffer());
  if (head.byteLength < 30 || head.getUint32(0, true) !== HEAD) throw damaged();
  const from = at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const stream = file.slice(from, from + packed).stream();
  return method === 0 ? stream : stream.pipeThrough(new DecompressionStream("deflate-raw"));
}
