import { Collect } from "./collect";
import type { Found } from "./found";
import { lineKind } from "./signature_line";
import { CLOSING, isCompany, ROLE } from "./signature_words";

const MOST_CHARACTERS = 6_000;
const MOST_LINES = 60;
const MOST_LENGTH = 200;

/** The lines under a mail, or on a card, sorted into what they most likely are. Whoever pasted them confirms. */
export function readSignature(text: string): Found {
  const into = new Collect();
  const address: string[] = [];
  const open: string[] = [];
  for (const piece of piecesOf(text)) {
    const kind = lineKind(piece);
    if (kind.is === "way") {
      for (const { way, value, label } of kind.ways) into.way(way, value, label);
      if (kind.rest) open.push(kind.rest);
    } else if (kind.is === "address") address.push(kind.value);
    else open.push(piece);
  }
  if (address.length > 0) into.way("address", address.join("\n"));
  people(into, open);
  if (text.length > MOST_CHARACTERS) into.left(text.slice(MOST_CHARACTERS));
  return into.done();
}

function piecesOf(text: string): string[] {
  return text
    .slice(0, MOST_CHARACTERS)
    .split(/\r\n|\r|\n/)
    .slice(0, MOST_LINES)
    .flatMap((line) => line.split(/\s+[|•·‖]\s+|\t+|\s{3,}/))
    .map((piece) => piece.replace(/^[\s>*|•·]+|[\s*|•·]+$/g, ""))
    .filter((piece) => piece && !CLOSING.test(piece.slice(0, MOST_LENGTH)));
}

/** What is no way to reach somebody: the name, what they do and where. */
function people(into: Collect, lines: string[]): void {
  for (const line of lines) {
    const short = line.slice(0, MOST_LENGTH);
    if (line.length > MOST_LENGTH) into.left(line);
    else if (!into.hasName && isName(short)) into.name(short);
    else if (!into.hasName && nameWithWork(into, short)) continue;
    else if (!work(into, short)) into.left(short);
  }
}

/** "CTO at Lumen", "Leiterin Vertrieb, Lumen GmbH", or either alone. */
function work(into: Collect, line: string): boolean {
  const [, role = "", company = ""] = /^(.+?)\s+(?:at|bei|beim|@)\s+(.+)$/i.exec(line) ?? [];
  if (role && ROLE.test(role)) {
    into.work("role", role);
    into.work("company", company);
    return true;
  }
  const comma = line.split(/\s*,\s+/);
  const last = comma.at(-1) ?? "";
  if (comma.length > 1 && isCompany(last) && ROLE.test(comma[0] ?? "") && !isCompany(comma[0] ?? "")) {
    into.work("role", comma.slice(0, -1).join(", "));
    into.work("company", last);
    return true;
  }
  if (isCompany(line)) into.work("company", line);
  else if (ROLE.test(line)) into.work("role", line);
  else return false;
  return true;
}

/** "Ana Souza, CTO at Lumen" or "Ana Souza - Lumen GmbH" in one line. */
function nameWithWork(into: Collect, line: string): boolean {
  const [, name = "", rest = ""] = /^([^,–—]+?)\s*(?:,\s+|\s+[-–—]\s+)(.+)$/.exec(line) ?? [];
  if (!isName(name) || !(ROLE.test(rest) || isCompany(rest))) return false;
  into.name(name);
  return work(into, rest);
}

const WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|der|den|de|da|dos|del|di|la|le|zu|bin|ibn|al|el|y)$/u;
const UNCASED = /^[\p{Lo}\p{M}·\s]{2,30}$/u;

function isName(line: string): boolean {
  if (isCompany(line) || ROLE.test(line)) return false;
  if (UNCASED.test(line)) return true;
  const words = line.replace(/,\s*(?:Ph\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|MBA|LL\.?M\.?)$/i, "").split(/\s+/);
  return words.length >= 2 && words.length <= 6 && words.every((word) => WORD.test(word));
}
