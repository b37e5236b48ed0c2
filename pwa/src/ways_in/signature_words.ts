/** Words that give a line away, in the languages Kith speaks. Whole words, in any case. */
const wholeWords = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu");

export const ROLE = wholeWords(
  "CEO|CTO|CFO|COO|CMO|CIO|CPO|CISO|VP|SVP|EVP|MD|PhD student|president|vice president|chair(?:man|woman|person)?|founder|co-?founder|" +
    "owner|partner|director|manager|head of \\p{L}+|head|lead|team lead|chief \\p{L}+(?: officer)?|officer|engineer|developer|programmer|" +
    "architect|designer|scientist|researcher|analyst|consultant|advisor|adviser|specialist|coordinator|assistant|associate|" +
    "administrator|editor|journalist|writer|author|professor|lecturer|teacher|student|intern|trainer|coach|recruiter|" +
    "evangelist|advocate|strategist|attorney|lawyer|accountant|sales|marketing|product owner|scrum master|" +
    "geschäftsführ(?:er|erin|ung)|vorstand(?:svorsitzende[r]?)?|leiter(?:in)?|\\p{L}*leit(?:er|erin|ung)|" +
    "\\p{L}*entwickler(?:in)?|\\p{L}*ingenieur(?:in)?|\\p{L}*berater(?:in)?|\\p{L}*referent(?:in)?|sachbearbeiter(?:in)?|" +
    "\\p{L}*assistent(?:in|enz)?|\\p{L}*beauftragte[r]?|inhaber(?:in)?|gründer(?:in)?|gesellschafter(?:in)?|prokurist(?:in)?|" +
    "professorin|dozent(?:in)?|lehrer(?:in)?|redakteur(?:in)?|wissenschaftliche[r]? mitarbeiter(?:in)?|vertrieb|rechtsanw(?:alt|ältin)",
);

/** In capitals only: "ab", "se" and "ag" are words too. */
const LEGAL_FORM =
  /(?<![\p{L}\p{N}])(?:GmbH|mbH|AG|KG|OHG|UG|SE|GbR|e\. ?V\.|eV|eG|Inc\.?|LLC|LLP|Ltd\.?|Limited|Corp\.?|PLC|S\.A\.|SA|B\.V\.|BV|N\.V\.|S\.r\.l\.|Oy|AB|A\/S|Pty)(?![\p{L}\p{N}])/u;
const HOUSE = wholeWords(
  "university|college|institute|corporation|company|\\p{L}*universität|\\p{L}*hochschule|\\p{L}*institut|foundation|\\p{L}*stiftung|" +
    "\\p{L}*verein|\\p{L}*verband|group|gruppe|labs?|laboratory|ministry|\\p{L}*ministerium|\\p{L}*verlag|agency|\\p{L}*agentur",
);

export function isCompany(line: string): boolean {
  return LEGAL_FORM.test(line) || HOUSE.test(line);
}

export const CLOSING = new RegExp(
  "^(?:(?:(?:kind|best|warm|with best|with kind|many)?\\s*(?:regards|wishes|greetings)|best|cheers|thanks|thank you|many thanks|sincerely|" +
    "yours(?: sincerely| truly| faithfully)?|all the best|talk soon|" +
    "(?:mit )?(?:freundliche[nm]?|viele[n]?|beste[n]?|herzliche[n]?|liebe[n]?|schöne[n]?|sonnige)\\s+gr(?:ü|ue)(?:ß|ss)e?n?|" +
    "gr(?:ü|ue)(?:ß|ss)e?|danke|vielen dank|herzlichst?|hochachtungsvoll|alles gute|mfg|lg|vg|i\\. ?a\\.|i\\. ?v\\.|ppa\\.|" +
    "sent from my .*|get outlook for .*|von meinem .* gesendet|gesendet von .*)" +
    "(?: (?:aus|from) \\p{L}+)?)[\\s,.!]*$|^[-–—_=*~]{2,}$",
  "iu",
);

export const STREET =
  /\p{L}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee)\s*\d|(?:straße|strasse|weg|platz|allee|gasse|ring|damm|ufer)\s+\d|^\d{1,6}[a-z]?\s+\p{L}.*\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|square|sq|court|ct|place|pl)\b|\bP\.?\s?O\.?\s?Box\b|\bPostfach\b/iu;

export const TOWN =
  /^(?:[A-Z]{1,2}[- ])?\d{4,5}\s+\p{Lu}[\p{L}.() -]+(?:,\s*\p{L}[\p{L} ]+)?$|\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/u;

/** What a line begins with, and what the rest of it then is. */
export const LABELS: [RegExp, "mobile" | "work" | "fax" | "email" | "link" | "address"][] = [
  [/^(?:fax|telefax|f)\b[.:\s]*(?=[+(\d])/i, "fax"],
  [/^(?:mobile?|mobil(?:funk|telefon)?|handy|cell(?: ?phone)?|m|c)\b[.:\s]*(?=[+(\d])/i, "mobile"],
  [/^(?:telephone|telefon|phone|tel|fon|office|büro|direct|durchwahl|t|p|d|o)\b[.:\s]*(?=[+(\d])/i, "work"],
  [/^(?:e-?mail|mail|e)\s*[.:]\s*(?=\S+@)/i, "email"],
  [/^(?:web(?:site|seite)?|www|url|homepage|internet|w|linkedin|xing)\s*:\s*(?=\S+\.)/i, "link"],
  [/^(?:address|adresse|anschrift|a)\s*:\s*/i, "address"],
];
