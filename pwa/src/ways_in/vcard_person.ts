import { birthdayOf } from "./birthday";
import { Collect } from "./collect";
import type { WayKind } from "./found";
import { jpegOf } from "./vcard_photo";
import { type Property, typesOf } from "./vcard_property";
import { parts, unescaped } from "./vcard_text";
import { labelOf } from "./way_label";

type Read = (into: Collect, property: Property, labels: Map<string, string>) => void;

const way =
  (kind: WayKind): Read =>
  (into, property, labels) => {
    const types = typesOf(property);
    const own = property.group && labels.get(property.group);
    const preferred = types.includes("pref") || property.params.has("PREF");
    into.way(kind, wayValue(kind, property), labelOf(types, own || ""), preferred);
  };

const READERS: Record<string, Read> = {
  FN: (into, { value }) => into.name(unescaped(value)),
  NICKNAME: (into, { value }) => {
    for (const name of parts(value, ",")) into.otherName(name);
  },
  ORG: (into, { value }) => into.work("company", parts(value).filter(Boolean).join(", ")),
  TITLE: (into, { value }) => into.work("role", unescaped(value)),
  EMAIL: way("email"),
  TEL: way("phone"),
  URL: way("link"),
  ADR: way("address"),
  "X-SOCIALPROFILE": (into, { value, params }) => {
    into.way("link", unescaped(value), params.get("TYPE")?.[0]?.toLowerCase() ?? "");
  },
  NOTE: (into, { value }) => into.note(unescaped(value)),
  CATEGORIES: (into, { value }) => {
    for (const tag of parts(value, ",")) if (!/^\*? ?my ?contacts$/i.test(tag)) into.tag(tag);
  },
  BDAY: (into, property) => {
    const day = birthdayOf(property.value, property.params.get("X-APPLE-OMIT-YEAR")?.[0]);
    if (day) into.birthday(day);
    else into.left(property.value, "bad_date");
  },
  PHOTO: (into, property) => {
    const jpeg = jpegOf(property);
    if (jpeg) into.photo(jpeg);
  },
};

/** Of these nothing is lost: they serve the program that wrote the card, or say again what another line says. */
const SILENT =
  /^(VERSION|PRODID|REV|UID|N|ROLE|SORT-STRING|LABEL|PROFILE|SOURCE|CLASS|MAILER|KIND|CLIENTPIDMAP|XML|LOGO|SOUND|KEY|AGENT|X-AB(LABEL|ADR|UID|SHOWAS)|X-PHONETIC-.*|X-MS-.*|X-IMAGE.*)$/;

export function collectedFrom(card: Property[]): Collect {
  const into = new Collect();
  const labels = new Map<string, string>();
  for (const { group, name, value } of card)
    if (name === "X-ABLABEL" && group) labels.set(group, unescaped(value));
  for (const property of card) {
    const read = READERS[property.name];
    if (read) read(into, property, labels);
    else if (!SILENT.test(property.name)) into.left(`${property.name}: ${unescaped(property.value)}`);
  }
  nameFromParts(into, card);
  roleFromRole(into, card);
  return into;
}

/** Some write only N, in the order of a phone book: family first. */
function nameFromParts(into: Collect, card: Property[]): void {
  if (into.hasName) return;
  const value = card.find(({ name }) => name === "N")?.value ?? "";
  const [family = "", given = "", middle = ""] = parts(value);
  into.name([given, middle, family].filter(Boolean).join(" "));
  if (into.hasName) return;
  const company = card.find(({ name }) => name === "ORG")?.value ?? "";
  into.name(parts(company)[0] ?? "", true);
}

function roleFromRole(into: Collect, card: Property[]): void {
  for (const { name, value } of card) if (name === "ROLE") into.work("role", unescaped(value));
}

function wayValue(kind: WayKind, { value }: Property): string {
  if (kind === "address") return parts(value).filter(Boolean).join("\n");
  const plain = unescaped(value).trim();
  if (kind === "email") return plain.replace(/^mailto:/i, "");
  if (kind === "phone") return plain.replace(/^tel:/i, "").replace(/;ext=/i, " ext. ");
  return plain;
}
