import { type Edit, transact } from "../db/edit";

const CHUNK = 200;

/** Many edits in bounded transactions, with room for the screen between them. */
export async function inChunks(
  edits: Edit[],
  onProgress: (done: number) => void = () => {},
): Promise<Edit[]> {
  const inverse: Edit[] = [];
  for (let from = 0; from < edits.length; from += CHUNK) {
    inverse.push(...(await transact(edits.slice(from, from + CHUNK))));
    onProgress(Math.min(from + CHUNK, edits.length));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return inverse;
}

/** Some of it is on the device and stays there. The words for `code` are in words/. */
export class Stopped<Done> extends Error {
  constructor(
    readonly code: "import_stopped" | "restore_stopped",
    readonly done: Done,
    cause: unknown,
  ) {
    super(code, { cause });
  }
}
