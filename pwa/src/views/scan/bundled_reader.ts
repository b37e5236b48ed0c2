import decodeQR from "qr/decode.js";

/** More pixels than this only cost time: a code fills a good part of the picture. */
const LONGEST_SIDE = 960;

const canvas = document.createElement("canvas");

export async function readCode(picture: HTMLVideoElement | ImageBitmap): Promise<string | null> {
  const isVideo = picture instanceof HTMLVideoElement;
  const width = isVideo ? picture.videoWidth : picture.width;
  const height = isVideo ? picture.videoHeight : picture.height;
  if (!width || !height) return null;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height)) || null;
  } catch {
    // It says "nothing found" by throwing.
    return null;
  }
}
