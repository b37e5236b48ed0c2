import { shrink } from "../../photo/shrink";

/** Small enough to travel with the notes; null for what is no picture. */
export function smallPhoto(file: Blob): Promise<string | null> {
  return shrink(file).catch(() => null);
}

export function blobOf(base64: string): Blob {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new Blob([bytes], { type: "image/jpeg" });
}
