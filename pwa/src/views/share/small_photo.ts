const SIDE = 256;
/** What a photo may weigh as text. */
const MOST = 80_000;
const QUALITIES = [0.85, 0.7, 0.5, 0.3];

/** A square of the middle, small enough to travel with the notes; null for what is no picture. */
export async function smallPhoto(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  const canvas = document.createElement("canvas");
  const cut = Math.min(picture.width, picture.height);
  const side = Math.min(SIDE, cut);
  canvas.width = side;
  canvas.height = side;
  const left = (picture.width - cut) / 2;
  const top = (picture.height - cut) / 2;
  canvas.getContext("2d")?.drawImage(picture, left, top, cut, cut, 0, 0, side, side);
  picture.close();
  for (const quality of QUALITIES) {
    const image = canvas.toDataURL("image/jpeg", quality).split(",")[1] ?? "";
    if (image && image.length <= MOST) return image;
  }
  return null;
}

export function blobOf(base64: string): Blob {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new Blob([bytes], { type: "image/jpeg" });
}
