import { isAddress, readAddress } from "./address_bar";
import { type Found, nobody } from "./found";
import { isMecard, readMecard } from "./mecard";
import { readSignature } from "./signature";
import { isVcard, readVcards } from "./vcard";

/** Whoever a code, a file or pasted words are about. Throws `CannotRead` for what must not be taken. */
export function readAny(text: string): Found[] {
  if (isVcard(text)) return readVcards(text);
  if (isMecard(text)) return [readMecard(text)];
  if (isAddress(text)) return [readAddress(text) ?? { ...nobody(), left: [text.trim()] }];
  return [readSignature(text)];
}

/** Whether anything in it is about a person, rather than words to keep. */
export function saysSomething({ name, email, phone, link, address, company, role }: Found): boolean {
  return Boolean(name || email || phone || link || address || company || role);
}
