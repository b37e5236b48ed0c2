import type { Columns } from "./columns";
import { type DayOrder, dayOrderOf, numberedDay } from "./days";

export const FIELDS = [
  "name",
  "first_name",
  "last_name",
  "other_name",
  "company",
  "role",
  "email",
  "phone",
  "link",
  "address",
  "birthday",
  "how_met",
  "tags",
  "notes",
  "leave_out",
] as const;
export type Field = (typeof FIELDS)[number];

/** What each column becomes; `order` says which number of 3/4/2026 is the day, null while that is not known. */
export type Mapping = { fields: Field[]; order: DayOrder | null };

// The first that fits decides, so what is more exact stands before what is wider.
const SIGNS: [Field, RegExp][] = [
  ["first_name", /^(first|given|fore)[ _-]?name$|^first$|^vorname$/],
  ["last_name", /^(last|family)[ _-]?name$|^last$|^surname$|^nachname$|^familienname$|^zuname$/],
  ["other_name", /nick ?name|alias|spitzname|rufname/],
  ["company", /company|organi[sz]ation|employer|firma|unternehmen|arbeitgeber|^org$/],
  ["role", /job|title|position|role|beruf|funktion|rolle|stelle/],
  ["email", /e-?mail|^mail/],
  ["phone", /phone|mobile|^cell|^tel|telefon|handy|mobil|rufnummer/],
  ["link", /linkedin|website|web ?site|web ?page|^url$|^link|homepage|webseite|profil/],
  ["birthday", /birth|geburt|^bday$/],
  ["how_met", /how (we )?met|where (we )?met|met at|kennengelernt|woher/],
  ["address", /address|adresse|anschrift|street|strasse|^city$|^ort$|^stadt$/],
  ["tags", /^tags?$|^labels?$|^groups?$|categor|kategorie|schlagwort|gruppe/],
  ["notes", /notes?$|comment|remark|description|notiz|bemerkung|kommentar|anmerkung/],
  ["name", /^(full|display|contact)?[ _-]?name$|^(voller |ganzer )?name$|^kontakt$|^contact$|^person$/],
];

/** What a column's name says, in English or German. */
export function guessOf(name: string): Field {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("ß", "ss")
    .replace(/[_.]+/g, " ")
    .trim();
  return SIGNS.find(([, sign]) => sign.test(plain))?.[0] ?? "leave_out";
}

export function guessFields({ names, values }: Columns): Mapping {
  const fields = names.map(guessOf);
  return { fields, order: orderOf({ names, values }, fields) };
}

/** Which order the days have, when they themselves tell. */
export function orderOf(columns: Columns, fields: Field[]): DayOrder | null {
  return dayOrderOf(daysIn(columns, fields));
}

/** Whether there is a day that could be read in two ways. */
export function isAmbiguous(columns: Columns, fields: Field[]): boolean {
  const days = daysIn(columns, fields);
  return dayOrderOf(days) === null && days.some((day) => numberedDay(day, "day_first") !== null);
}

function daysIn({ values }: Columns, fields: Field[]): string[] {
  return values.flatMap((column, at) => (fields[at] === "birthday" ? column : []));
}
