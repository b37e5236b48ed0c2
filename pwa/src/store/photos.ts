import { many, one } from "../db/ask";
import { asPhoto } from "./later_shapes";
import type { Undo } from "./types";
import { editing, removing } from "./verbs";

const PREFIX = "data:image/jpeg;base64,";

/** As an address that an <img> can show; null where there is no photo. */
export async function photoOf(personId: string): Promise<string | null> {
  const row = await one("photos", personId);
  return row ? shown(asPhoto(row).image) : null;
}

export async function photosOf(personIds: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [id, row] of await many("photos", personIds)) {
    const photo = shown(asPhoto(row).image);
    if (photo) found.set(id, photo);
  }
  return found;
}

/** `image` is base64 JPEG without a prefix. */
export function setPhoto(personId: string, image: string): Promise<Undo> {
  return editing("photos", personId, { image, deleted_at: null });
}

export function removePhoto(personId: string): Promise<Undo> {
  return removing("photos", personId);
}

function shown(image: string): string | null {
  return image ? PREFIX + image : null;
}
