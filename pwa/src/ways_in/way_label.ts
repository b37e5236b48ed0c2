const KNOWN: Record<string, string> = {
  work: "work",
  business: "work",
  home: "home",
  cell: "mobile",
  mobile: "mobile",
  iphone: "mobile",
  fax: "fax",
  pager: "pager",
  main: "main",
  other: "other",
};
/** A fax at work is a fax first. */
const ORDER = ["fax", "pager", "mobile", "work", "home", "main", "other"];

/** One word for what the card says a number or an address is for; the owner's own word goes before all. */
export function labelOf(types: string[], own: string): string {
  const word = /^_\$!<(.*)>!\$_$/.exec(own.trim())?.[1] ?? own;
  const said = [word.trim(), ...types.flatMap((type) => type.split(/[\s_]+/))];
  const known = said.map((type) => KNOWN[type.toLowerCase()]);
  const first = ORDER.find((label) => known.includes(label)) ?? "";
  return word && !KNOWN[word.trim().toLowerCase()] ? splitWords(word.trim()) : first;
}

// Apple's own labels are written in one: HomePage, AssistantPhone.
function splitWords(label: string): string {
  return label.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
