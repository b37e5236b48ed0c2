import { folded } from "./fold_lines";

/** One way to reach somebody; `label` is what the owner calls it, or "". */
export type Labelled = { value: string; label: string };
type Lines = (string | Labelled)[] | string | null | undefined;
type Text = "name" | "company" | "role" | "note";
/** What a card for another phone may say. */
export type Card = Partial<Record<Text | "uid" | "birthday" | "photo", string | null>> & {
  email?: Lines;
  phone?: Lines;
  link?: Lines;
  address?: Lines;
  other_names?: string[];
  tags?: string[];
};

const TYPES: Record<string, string> = {
  work: "WORK",
  home: "HOME",
  mobile: "CELL",
  fax: "FAX",
  pager: "PAGER",
};
/** With this year Apple writes that the year is not known; version 3.0 has no word for it. */
const NO_YEAR = "BDAY;X-APPLE-OMIT-YEAR=1604:1604";

/** Version 3.0: what both phones' own address books read without a slip. */
export function writeVcard(card: Card): string {
  const { name, company, role, note, birthday, photo, uid } = card;
  const labels = new Labels();
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    uid && `UID:${escaped(uid)}`,
    `N:${inParts(name ?? "")}`,
    `FN:${escaped(name ?? "")}`,
    listed("NICKNAME", card.other_names),
    company && `ORG:${escaped(company)}`,
    role && `TITLE:${escaped(role)}`,
    ...labels.each("EMAIL", card.email, escaped),
    ...labels.each("TEL", card.phone, escaped),
    ...labels.each("URL", card.link, asAddress),
    ...labels.each("ADR", card.address, (text) => `;;${escaped(text)};;;;`),
    birthday && (birthday.startsWith("--") ? `${NO_YEAR}${birthday.slice(1)}` : `BDAY:${birthday}`),
    listed("CATEGORIES", card.tags),
    note && `NOTE:${escaped(note)}`,
    photo && `PHOTO;ENCODING=b;TYPE=JPEG:${photo}`,
    "END:VCARD",
  ];
  return `${lines.filter(Boolean).join("\r\n")}\r\n`;
}

/** The same for a file. In a code lines stay whole: some readers of codes do not join them again. */
export function writeVcardFile(card: Card): string {
  return folded(writeVcard(card));
}

/** Words of the owner's own beside a line of the card: a group of two lines, as Apple and Google read them. */
class Labels {
  private groups = 0;

  each(property: string, lines: Lines, written: (text: string) => string): string[] {
    const given = (Array.isArray(lines) ? lines : [lines]).map((line) =>
      typeof line === "object" && line !== null ? line : { value: line ?? "", label: "" },
    );
    return given
      .filter(({ value }) => value.trim() !== "")
      .flatMap(({ value, label }) => this.line(property, written(value), label.trim()));
  }

  private line(property: string, value: string, label: string): string[] {
    const type = TYPES[label.toLowerCase()];
    if (type) return [`${property};TYPE=${type}:${value}`];
    if (label === "") return [`${property}:${value}`];
    this.groups += 1;
    const group = `item${this.groups}`;
    return [`${group}.${property}:${value}`, `${group}.X-ABLabel:${escaped(label)}`];
  }
}

function listed(property: string, words: string[] | undefined): string | null {
  const said = (words ?? []).filter((word) => word.trim() !== "");
  return said.length > 0 ? `${property}:${said.map(escaped).join(",")}` : null;
}

/** Which part of a name is the family's nobody can know: the last word is only where a phone sorts it. */
function inParts(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? (words.pop() ?? "") : "";
  return `${escaped(last)};${escaped(words.join(" "))};;;`;
}

export function escaped(text: string): string {
  return text
    .trim()
    .replace(/\r\n|[\r\u2028\u2029\u0085]/g, "\n")
    .replace(UNPRINTABLE, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

// Some programs end a line at these.
const UNPRINTABLE = /[^\P{Cc}\n]/gu;

/** An address on the web is not escaped; what would end its line cannot stand in one. */
function asAddress(link: string): string {
  return link.trim().replace(/[\s\p{Cc}\\]/gu, (sign) => encodeURIComponent(sign));
}
