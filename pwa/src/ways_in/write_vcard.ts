type Lines = string | string[] | null | undefined;
/** What a card for another phone may say. */
export type Card = Partial<
  Record<"name" | "company" | "role" | "link" | "address" | "note", string | null>
> & { email?: Lines; phone?: Lines };

const FOLD_AT = 74;

/** Version 3.0: what both phones' own address books read without a slip. */
export function writeVcard(card: Card): string {
  const { name, company, role, email, phone, link, address, note } = card;
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `N:${inParts(name ?? "")}`,
    `FN:${escaped(name ?? "")}`,
    company && `ORG:${escaped(company)}`,
    role && `TITLE:${escaped(role)}`,
    ...each(email).map((address) => `EMAIL:${escaped(address)}`),
    ...each(phone).map((number) => `TEL:${escaped(number)}`),
    link && `URL:${escaped(link)}`,
    address && `ADR:;;${escaped(address)};;;;`,
    note && `NOTE:${escaped(note)}`,
    "END:VCARD",
  ];
  return `${lines.filter(Boolean).join("\r\n")}\r\n`;
}

function each(lines: Lines): string[] {
  return (Array.isArray(lines) ? lines : [lines]).filter(
    (line) => typeof line === "string" && line !== "",
  ) as string[];
}

/** For a file. In a code lines stay whole: some readers of codes do not join them again. */
export function folded(card: string): string {
  return card
    .split("\r\n")
    .map((line) => [...line].reduce(addSign, { text: "", bytes: 0 }).text)
    .join("\r\n");
}

type Folding = { text: string; bytes: number };

function addSign({ text, bytes }: Folding, sign: string): Folding {
  const size = new TextEncoder().encode(sign).length;
  if (bytes + size > FOLD_AT) return { text: `${text}\r\n ${sign}`, bytes: size + 1 };
  return { text: text + sign, bytes: bytes + size };
}

/** Which part of a name is the family's nobody can know: the last word is only where a phone sorts it. */
function inParts(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? (words.pop() ?? "") : "";
  return `${escaped(last)};${escaped(words.join(" "))};;;`;
}

function escaped(text: string): string {
  return text
    .trim()
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n");
}
