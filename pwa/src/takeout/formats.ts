import { fitsGoogle, readGoogle } from "./google";
import { fitsIcs, readIcs } from "./ics";
import { fitsLinkedIn, readLinkedIn } from "./linkedin";
import { fitsInvitations, readInvitations } from "./linkedin_invitations";
import { fitsRecommendations, readRecommendations } from "./linkedin_recommendations";
import { fitsMeerkat, readMeerkat } from "./meerkat";
import { fitsMonica, readMonica } from "./monica";
import { fitsNametag, readNametag } from "./nametag";
import { fitsOutlook, readOutlook } from "./outlook";
import { fitsPresently, readPresently } from "./presently";
import type { ReadPiece } from "./understood";
import { fitsVcard, readVcardFile } from "./vcard";

export type Format = {
  name: string;
  /** By what the file holds; the name it came under only decides between files of the same columns. */
  fits: (name: string, start: string) => boolean;
  read: (text: string) => Generator<ReadPiece>;
};

/** What is looked at to know a file; a program tells itself in its first lines. */
const START = 64 * 1024;

export const FORMATS: Format[] = [
  { name: "linkedin", fits: (_, start) => fitsLinkedIn(start), read: readLinkedIn },
  { name: "linkedin_invitations", fits: (_, start) => fitsInvitations(start), read: readInvitations },
  {
    name: "linkedin_recommendations_given",
    fits: (name, start) => /given/i.test(name) && fitsRecommendations(start),
    read: (text) => readRecommendations(text, "given"),
  },
  {
    name: "linkedin_recommendations",
    fits: (_, start) => fitsRecommendations(start),
    read: (text) => readRecommendations(text, "received"),
  },
  { name: "google", fits: (_, start) => fitsGoogle(start), read: readGoogle },
  { name: "outlook", fits: (_, start) => fitsOutlook(start), read: readOutlook },
  { name: "vcard", fits: (_, start) => fitsVcard(start), read: readVcardFile },
  { name: "ics", fits: (_, start) => fitsIcs(start), read: readIcs },
  { name: "presently", fits: (_, start) => fitsPresently(start), read: readPresently },
  { name: "meerkat", fits: (_, start) => fitsMeerkat(start), read: readMeerkat },
  { name: "monica", fits: (_, start) => fitsMonica(start), read: readMonica },
  { name: "nametag", fits: (_, start) => fitsNametag(start), read: readNametag },
];

/** Which program wrote it; null when none of these did, and a table may still be read by its columns. */
export function formatOf(name: string, text: string): Format | null {
  const start = text.slice(0, START).replace(/^\ufeff/, "");
  return FORMATS.find((format) => format.fits(name, start)) ?? null;
}
