import { birthdayOf } from "./birthday";
import { Collect } from "./collect";
import type { Found } from "./found";
import { parts, unescaped } from "./vcard_text";

const MOST = 10_000;

export function isMecard(text: string): boolean {
  return /^\s*MECARD:/i.test(text.slice(0, 50));
}

/** The short card of Japanese phones, still on many badges. */
export function readMecard(text: string): Found {
  const into = new Collect();
  for (const field of fieldsOf(text.slice(0, MOST).trim().slice("MECARD:".length))) {
    const colon = field.indexOf(":");
    if (colon > 0) read(into, field.slice(0, colon).trim().toUpperCase(), field.slice(colon + 1));
    else into.left(unescaped(field));
  }
  return into.done();
}

function read(into: Collect, name: string, raw: string): void {
  const value = unescaped(raw).trim();
  if (name === "N") into.name(parts(raw, ",").filter(Boolean).reverse().join(" "));
  else if (name === "TEL" || name === "TEL-AV") into.way("phone", value);
  else if (name === "EMAIL") into.way("email", value);
  else if (name === "URL") into.way("link", value);
  else if (name === "ADR") into.way("address", parts(raw, ",").filter(Boolean).join("\n"));
  else if (name === "ORG") into.work("company", value);
  else if (name === "TITLE") into.work("role", value);
  else if (name === "NICKNAME") into.otherName(value);
  else if (name === "NOTE" || name === "MEMO") into.note(value);
  else if (name === "BDAY" && birthdayOf(value, undefined)) into.birthday(birthdayOf(value, undefined) ?? "");
  else if (name !== "SOUND" && value) into.left(`${name}: ${value}`);
}

// Split before unescaping, or an escaped ";" would end its field.
function fieldsOf(text: string): string[] {
  const fields: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === ";") {
      fields.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...fields, text.slice(from)].filter((field) => field.trim());
}
