import { ImportProblem } from "./import_problem";

export const MOST_BYTES = 10 * 1024 * 1024;
const PIECE = 1024 * 1024;

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The text of a chosen file. The encoding is told by its mark, else it is UTF-8 if it can be, else Windows'. */
export async function readText(file: Blob): Promise<string> {
  if (file.size > MOST_BYTES) throw new ImportProblem("too_big");
  if (file.size === 0) throw new ImportProblem("empty_file");
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const marked = markedEncoding(start);
  if (marked) return decode(file, marked);
  try {
    return await decode(file, "utf-8", true);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decode(file, "windows-1252");
  }
}

/** An archive, also one with nothing in it. */
export async function isZip(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return startsWith(start, 0x50, 0x4b, 0x03, 0x04) || startsWith(start, 0x50, 0x4b, 0x05, 0x06);
}

function markedEncoding(start: Uint8Array): Encoding | null {
  if (startsWith(start, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (startsWith(start, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(start, 0xfe, 0xff)) return "utf-16be";
  // A first letter with a zero beside it is UTF-16 that lost its mark.
  if (start.length > 1 && start[0] !== 0 && start[1] === 0) return "utf-16le";
  if (start.length > 1 && start[0] === 0 && start[1] !== 0) return "utf-16be";
  return null;
}

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, position) => bytes[position] === byte);
}

async function decode(file: Blob, encoding: Encoding, fatal = false): Promise<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  const pieces: string[] = [];
  for (let from = 0; from < file.size; from += PIECE) {
    const bytes = await file.slice(from, from + PIECE).arrayBuffer();
    pieces.push(decoder.decode(bytes, { stream: true }));
  }
  pieces.push(decoder.decode());
  return pieces.join("");
}
