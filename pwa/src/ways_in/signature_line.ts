import type { WayKind } from "./found";
import { LABELS, STREET, TOWN } from "./signature_words";

type FoundWay = { way: WayKind; value: string; label: string };
export type LineKind =
  | { is: "way"; ways: FoundWay[]; rest: string }
  | { is: "address"; value: string }
  | { is: "open" };

const LONGEST = 300;
const EMAIL = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
const PAGE = /(?<![\w@.-])(?:https?:\/\/|www\.)[^\s<>"|,;]{3,250}/gi;
const BARE_PAGE = /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?:\/[^\s<>"]{0,200})?$/i;
const PHONE = /^\+?[\d(][\d\s()./–-]{5,28}\d$/;
const EXTENSION = /\s*(?:ext\.?|x|durchwahl)\s*(\d{1,6})$/i;

/** What one line says, when that can be told by the look of it. */
export function lineKind(line: string): LineKind {
  if (line.length > LONGEST) return { is: "open" };
  const label = LABELS.find(([beginning]) => beginning.test(line));
  const rest = label ? line.replace(label[0], "").trim() : line;
  if (label?.[1] === "address") return { is: "address", value: rest };
  const ways = [...mailsIn(rest), ...pagesIn(rest), ...phonesIn(rest, label?.[1] ?? "")];
  if (ways.length > 0) return { is: "way", ways, rest: besides(rest, ways) };
  if (STREET.test(line) || TOWN.test(line)) return { is: "address", value: line };
  return { is: "open" };
}

/** "Ana Souza <ana@lumen.example>" says a name too; a lone label beside it says nothing. */
function besides(text: string, ways: FoundWay[]): string {
  const left = ways
    .reduce((rest, { value }) => rest.replace(value, " "), text)
    .replace(/[<>()[\]:;|]+/g, " ");
  return /\p{L}{2,}\s+\p{L}{2,}/u.test(left) ? left.trim().replace(/\s+/g, " ") : "";
}

function mailsIn(text: string): FoundWay[] {
  return (text.match(EMAIL) ?? []).map((value) => ({ way: "email", value, label: "" }));
}

function pagesIn(text: string): FoundWay[] {
  const found = text.match(PAGE) ?? (BARE_PAGE.test(text) ? [text] : []);
  return found.map((value) => ({ way: "link", value: value.replace(/[.)\]]+$/, ""), label: "" }));
}

function phonesIn(text: string, label: string): FoundWay[] {
  // "0151 / 123 45 67" is one number, two whole ones beside each other are two.
  const pieces = PHONE.test(text) ? [text] : text.split(/\s*[,;]\s*|\s+\/\s+/);
  return pieces.flatMap((piece) => {
    const bare = piece.replace(EXTENSION, "");
    const digits = bare.replace(/\D/g, "").length;
    // A year, a postcode or a date has digits too, but fewer, or points between pairs.
    const isPhone =
      PHONE.test(bare) && digits >= 7 && digits <= 15 && !/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(bare);
    const known = label === "fax" || label === "mobile" || label === "work" ? label : "";
    return isPhone || (known && digits >= 4) ? [{ way: "phone" as const, value: piece, label: known }] : [];
  });
}
