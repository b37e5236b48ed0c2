import { codeReader } from "./code_reader";

/** What the code on a photo or a screenshot says; null where there is none to be read. */
export async function codeInFile(file: Blob): Promise<string | null> {
  const read = await codeReader();
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  try {
    return await read(picture);
  } finally {
    picture.close();
  }
}
