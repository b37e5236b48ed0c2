import { one } from "../db/ask";
import { type Card, writeVcard, writeVcardFile } from "../ways_in/write_vcard";
import { asOwnCard } from "./later_shapes";
import type { OwnCard, OwnCardFields, Patch, Undo } from "./types";
import { editing } from "./verbs";

const ID = "00000000-0000-7000-8000-000000000002";

export const CARD_FIELDS = ["name", "role", "company", "email", "phone", "link", "address", "note"] as const;
export type CardField = (typeof CARD_FIELDS)[number];
/** Until its owner has chosen: what one would say at a stand. */
const FIRST_SHOWN: CardField[] = ["name", "role", "company", "email", "phone", "link"];

/** The owner's own card; blank until it is written. */
export async function ownCard(): Promise<OwnCard> {
  const row = await one("own_card", ID);
  const card = asOwnCard(row ?? { id: ID, pending: false });
  return row?.shown == null ? { ...card, shown: FIRST_SHOWN } : card;
}

export function editOwnCard(patch: Patch<OwnCardFields>): Promise<Undo> {
  return editing("own_card", ID, { ...patch, deleted_at: null });
}

/** What others get: the chosen lines only. The name is always one of them. */
export function cardText(card: OwnCardFields): string {
  return writeVcard(chosen(card));
}

export function cardFile(card: OwnCardFields, name: string): File {
  return new File([writeVcardFile(chosen(card))], `${name}.vcf`, { type: "text/vcard" });
}

function chosen(card: OwnCardFields): Card {
  const shown = CARD_FIELDS.filter((field) => field === "name" || card.shown.includes(field));
  return Object.fromEntries(shown.map((field) => [field, card[field]]));
}
