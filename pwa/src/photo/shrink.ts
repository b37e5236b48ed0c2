import { readHeader } from "./header";
import { PhotoRefused } from "./refused";

const SIDE = 256;
/** As many characters as the server keeps. */
const LONGEST = 80_000;
const MOST_BYTES = 50_000_000;
const MOST_PIXELS = 120_000_000;
const QUALITIES = [0.85, 0.75, 0.6, 0.45, 0.3, 0.15];
// Faces sit above the middle of an upright picture.
const FACE_AT = 0.35;

/** A face from whatever the camera made: upright, square, small; base64 JPEG without a prefix. */
export async function shrink(file: Blob): Promise<string> {
  const picture = await unpack(file);
  try {
    const canvas = drawn(picture);
    for (const quality of QUALITIES) {
      const image = canvas.toDataURL("image/jpeg", quality).replace(/^data:image\/jpeg;base64,/, "");
      if (image.length <= LONGEST && !image.startsWith("data:")) return image;
    }
  } finally {
    picture.close();
  }
  throw new PhotoRefused("too_large");
}

async function unpack(file: Blob): Promise<ImageBitmap> {
  const { kind, pixels } = await readHeader(file);
  if (file.size > MOST_BYTES || (pixels ?? 0) > MOST_PIXELS) throw new PhotoRefused("too_large");
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    if (picture.width > 0 && picture.height > 0) return picture;
  } catch {
    // Said below, in words about what was chosen.
  }
  throw new PhotoRefused(kind === "heic" ? "heic" : "not_an_image");
}

function drawn(picture: ImageBitmap): HTMLCanvasElement {
  const side = Math.min(picture.width, picture.height);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.min(SIDE, side);
  const pen = canvas.getContext("2d");
  if (pen === null) throw new PhotoRefused("not_an_image");
  // JPEG knows no transparency: without paper under it, it would be black.
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = "high";
  const left = (picture.width - side) / 2;
  const top = (picture.height - side) * FACE_AT;
  pen.drawImage(picture, left, top, side, side, 0, 0, canvas.width, canvas.height);
  return canvas;
}
