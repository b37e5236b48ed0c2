import { fitsLinkedIn, readLinkedIn } from "./linkedin";
import type { ReadPiece } from "./understood";

export type Format = {
  name: string;
  fits: (name: string, start: string) => boolean;
  read: (text: string) => Generator<ReadPiece>;
};

const START = 64 * 1024;

export const FORMATS: Format[] = [
  { name: "linkedin", fits: (_, start) => fitsLinkedIn(start), read: readLinkedIn },
];

export function formatOf(name: string, text: string): Format | null {
  const start = text.slice(0, START).replace(/^\ufeff/, "");
  return FORMATS.find((format) => format.fits(name, start)) ?? null;
}
