import { clauseWithin, startsClause } from "./clauses";
import { type Kind, LONGEST, type Piece, type Stretch, tidy, wordsIn } from "./piece";
import type { Segment } from "./segments";
import { BELONGS_TO_NAME, HEADS_A_COMPANY, isRole, PRONOUNS, roleAtEnd } from "./vocabulary";

const AT =
  /(?:\s(?:who )?(?:works|working|is|arbeitet|currently))?(?:\s(?:at|from|bei|beim|في|chez)\s+|\s*[@＠]\s*(?=\S))/iu;
const AT_START =
  /^\s*(?:(?:works|working|arbeitet|now|jetzt)\s+)?(?:at\s+|bei\s+|beim\s+|von\s+|from\s+|for\s+|für\s+|chez\s+|في\s+|[@＠]\s*)/iu;
const FROM = /\s(?:von|from|für|for|of|des|der)\s+/iu;
const ARTICLE = /^\s*(?:(?:is|ist|as|als)\s+)?(?:(?:the|a|an|our|der|die|das|ein|eine)\s+)?/iu;
// A time, a meal, a spot in the room: where or when, but nobody's employer.
const WHEN_OR_WHERE =
  /^(?:\d{1,2}(?:[:.h]\d{2})?\s*(?:am|pm|uhr|h|o['’]clock)?(?!\p{L})\s*[?!.]*$|(?:noon|lunch|dinner|breakfast|home|work|night|midnight|least|once|first|last|kaffee|essen|mittagessen|frühstück|abendessen|bier|uns|mir|ihm|ihr|ihnen)(?!\p{L}))/iu;
const SPOT = /^(?:all|the|a|an|my|our|his|her|their)\s+\P{Lu}/u;
const NOT_FOR_TEXT = 5;

type Told = { pieces: Piece[]; body: (Stretch & { first: Kind }) | null };

/** Reads who someone is, from the front; where running text begins it stops. */
export class Who {
  private pieces: Piece[] = [];
  private unknown: Piece[] = [];
  private line: string;

  constructor(line: string) {
    this.line = line;
  }

  read(segments: Segment[]): Told {
    const [first, ...others] = segments;
    if (!first) return { pieces: [], body: null };
    const last = segments.at(-1) as Segment;
    let body = this.nameIn(first);
    for (const segment of body < 0 ? others : []) {
      body = this.startsBody(segment) ? segment.from : this.part(segment);
      if (body >= 0) return this.told({ from: body, to: last.to, first: this.firstKind(segment) });
    }
    return this.told(body < 0 ? null : { from: body, to: last.to, first: "told" });
  }

  private told(body: Told["body"]): Told {
    this.settle();
    return { pieces: this.pieces, body };
  }

  private firstKind({ apart, from, to }: Segment): Kind {
    return apart === "comma" && !startsClause(this.line.slice(from, to).trimStart()) ? "rest" : "told";
  }

  private has(kind: Kind): boolean {
    return this.pieces.some((piece) => piece.kind === kind);
  }

  private add(kind: Kind, from: number, to: number, skip = 0): void {
    const text = tidy(this.line.slice(from + skip, to));
    const taken = kind !== "rest" && (this.has(kind) || text.length > LONGEST[kind]);
    if (text)
      this.pieces.push({
        kind: taken ? "rest" : kind,
        text: taken ? tidy(this.line.slice(from, to)) : text,
        from,
        to,
      });
  }

  /** The name and what stands in one breath with it. Answers where running text begins, or -1. */
  private nameIn({ from, to }: Segment): number {
    const { head, body } = this.cutClause(from, to);
    const text = this.line.slice(from, head);
    const at = AT.exec(text);
    const isApart = at !== null && tidy(text.slice(0, at.index)) !== "";
    const end = isApart ? from + at.index : head;
    const words = wordsIn(this.line.slice(from, end));
    const count = roleAtEnd(words);
    const roleFrom = count ? this.backTo(from, end, count) : end;
    const nameTo = this.endOfName(from, roleFrom);
    this.add("name", from, nameTo);
    this.add("rest", nameTo, roleFrom);
    if (count) this.add("role", roleFrom, end, ARTICLE.exec(this.line.slice(roleFrom, end))?.[0].length ?? 0);
    if (isApart) this.company(end, head, at[0].length);
    return body;
  }

  /** A name has room for so much and no more; what is left over is kept as text. */
  private endOfName(from: number, to: number): number {
    if (tidy(this.line.slice(from, to)).length <= LONGEST.name) return to;
    const start = from + (this.line.slice(from, to).search(/\S/u) || 0);
    const space = this.line.lastIndexOf(" ", start + LONGEST.name);
    const end = space > start ? space : start + LONGEST.name;
    // Never through the middle of an emoji.
    return /[\uDC00-\uDFFF]/.test(this.line.charAt(end)) ? end - 1 : end;
  }

  /** Where the last so many words begin. */
  private backTo(from: number, to: number, count: number): number {
    const starts = [...this.line.slice(from, to).matchAll(/\S+/gu)].map((found) => from + found.index);
    return starts.at(-count) ?? from;
  }

  private cutClause(from: number, to: number): { head: number; body: number } {
    const within = clauseWithin(this.line.slice(from, to));
    const isInside = within > 0 && tidy(this.line.slice(from, from + within)) !== "";
    return isInside ? { head: from + within, body: from + within } : { head: to, body: -1 };
  }

  private company(from: number, to: number, skip: number): void {
    const text = this.line.slice(from + skip, to);
    const isElsewhere = WHEN_OR_WHERE.test(text.trimStart()) || SPOT.test(text.trimStart());
    const again = AT.exec(text);
    const end = again && again.index > 0 ? from + skip + again.index : to;
    this.add(isElsewhere ? "rest" : "company", from, end, isElsewhere ? 0 : skip);
    this.add("rest", end, to);
  }

  private startsBody({ apart, from, to }: Segment): boolean {
    const text = this.line.slice(from, to).trimStart();
    if (startsClause(text)) return true;
    if (apart === "stop") return !AT_START.test(text) && !isRole(wordsIn(text));
    if (apart === "dash") return !this.goesOn(text);
    return wordsIn(text).length > NOT_FOR_TEXT && !isRole(wordsIn(text)) && !AT_START.test(text);
  }

  /** After a dash: who someone is, as on a badge, or already what was said. */
  private goesOn(text: string): boolean {
    const words = wordsIn(text);
    if (AT_START.test(text)) return words.length <= NOT_FOR_TEXT;
    if (isRole(words)) return words.length <= NOT_FOR_TEXT + 1 || AT.test(text);
    const isTitled = words.length <= 4 && words.every((word) => /^[^\p{Ll}]/u.test(word));
    return isTitled && this.has("role") && !this.has("company");
  }

  private part({ from, to, apart }: Segment): number {
    const { head, body } = this.cutClause(from, to);
    const text = this.line.slice(from, head);
    const name = this.pieces.find(({ kind }) => kind === "name");
    if (
      name &&
      this.pieces.length === 1 &&
      !this.unknown.length &&
      apart === "comma" &&
      BELONGS_TO_NAME.test(text.trim())
    ) {
      name.to = head;
      name.text = tidy(this.line.slice(name.from, head));
    } else if (PRONOUNS.test(text.trim())) this.add("rest", from, head);
    else this.roleOrCompany(from, head, text);
    return body;
  }

  private roleOrCompany(from: number, to: number, text: string): void {
    const start = AT_START.exec(text);
    const article = ARTICLE.exec(text)?.[0].length ?? 0;
    const at = AT.exec(text) ?? this.fromIn(text);
    if (start) this.company(from, to, start[0].length);
    else if (at && tidy(text.slice(0, at.index))) {
      this.add("role", from, from + at.index, article);
      this.company(from + at.index, to, at[0].length);
    } else if (isRole(wordsIn(text)) && !this.has("role")) this.add("role", from, to, article);
    else this.unknown.push({ kind: "rest", text: tidy(text), from, to });
  }

  private fromIn(text: string): RegExpExecArray | null {
    const found = FROM.exec(text);
    if (!found || !isRole(wordsIn(text.slice(0, found.index)))) return null;
    const isOf = /^\s(?:of|for|für|der|des)\s/iu.test(found[0]);
    return isOf && !HEADS_A_COMPANY.test(text.slice(0, found.index)) ? null : found;
  }

  /** Parts that say nothing of themselves are taken in the usual order: name, role, company. */
  private settle(): void {
    const likely = this.unknown.filter(({ text }) => !/^[\d\W]*$/u.test(text) || /\p{L}/u.test(text));
    for (const piece of this.unknown) {
      this.pieces.push({ ...piece, kind: this.kindOf(piece, likely) });
    }
  }

  private kindOf(piece: Piece, likely: Piece[]): Kind {
    const index = likely.indexOf(piece);
    if (index < 0 || piece.text.length > LONGEST.company) return "rest";
    const free = (["role", "company"] as const).filter((kind) => !this.has(kind));
    if (likely.length > 1 && free.length === 2 && index === 0) return "role";
    const isSmall = /^\p{Ll}/u.test(piece.text) && /\p{Lu}/u.test(this.pieces[0]?.text ?? "");
    if (isSmall && free.includes("role")) return "role";
    return free.includes("company") ? "company" : "rest";
  }
}
