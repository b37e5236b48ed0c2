import { quotedPrintable } from "./quoted_printable";

export type Property = {
  /** "item1" in `item1.X-ABLabel`: what belongs together. */
  group: string;
  name: string;
  params: Map<string, string[]>;
  value: string;
};

const MOST_PARAMS = 50;
/** Parameters that version 2.1 writes without saying which they are. */
const ENCODINGS = new Set(["QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"]);

/** `item1.EMAIL;TYPE=work:ana@lumen.example` taken apart; null when it is no such line. */
export function propertyOf(line: string): Property | null {
  const colon = outsideQuotes(line, ":")[0] ?? line.indexOf(":");
  if (colon < 1) return null;
  const [whole = "", ...rest] = split(line.slice(0, colon), ";").slice(0, MOST_PARAMS);
  const dot = whole.indexOf(".");
  const name = whole
    .slice(dot + 1)
    .trim()
    .toUpperCase();
  if (!/^[A-Z][A-Z0-9-]*$/.test(name)) return null;
  const params = paramsOf(rest);
  const raw = line.slice(colon + 1);
  const isQuoted = params.get("ENCODING")?.[0]?.toUpperCase() === "QUOTED-PRINTABLE";
  const value = isQuoted ? quotedPrintable(raw, params.get("CHARSET")?.[0] ?? "utf-8") : raw;
  return { group: whole.slice(0, Math.max(0, dot)).toLowerCase(), name, params, value };
}

export function typesOf({ params }: Property): string[] {
  return (params.get("TYPE") ?? []).map((type) => type.toLowerCase());
}

function paramsOf(written: string[]): Map<string, string[]> {
  const params = new Map<string, string[]>();
  for (const param of written) {
    const at = param.indexOf("=");
    const bare = param.trim().toUpperCase();
    const bareName = ENCODINGS.has(bare) ? "ENCODING" : "TYPE";
    const name = at < 0 ? bareName : param.slice(0, at).trim().toUpperCase();
    const values = param
      .slice(at + 1)
      .replaceAll('"', "")
      .split(",")
      .map((value) => value.trim());
    params.set(name, [...(params.get(name) ?? []), ...values.filter(Boolean)]);
  }
  return params;
}

function split(text: string, sign: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const at of outsideQuotes(text, sign)) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

/** Where the sign stands outside quotes; for ":" only the first place is asked for. */
function outsideQuotes(text: string, sign: string): number[] {
  const places: number[] = [];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && text[at] === sign) {
      places.push(at);
      if (sign === ":") break;
    }
  }
  return places;
}
