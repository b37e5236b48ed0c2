// Where letters are also somebody's name (Med, Mag, Ing), the dot makes the title.
const TITLE =
  /^((dr|prof|m[rsx]|mrs|[hf]r)\.?|professor|sir|dame|herr|frau|mme|(rev|med|phil|jur|rer|nat|h\.c|(dipl\.-)?ing|mag|dott|[ds]ra)\.)$/i;
const DEGREE = /^(phd|md|mba|msc|bsc|mph|jd|llm|esq|jr|sr)$/i;

export type SpokenNameGiven = { name: string };

/** What one calls somebody: no title, and in "Souza, Ana" what stands behind the comma. */
export function spoken_name({ name }: SpokenNameGiven): string {
  const [family, behind] = halves(name);
  const words = behind.length > 0 ? behind : family;
  return words.find(isName) ?? words[0] ?? "";
}

/** The words of a name, in their order, without titles and degrees. */
export function bare_name(name: string): string[] {
  return halves(name).flat().filter(isName);
}

/** Before and behind the comma, where a degree is no part of the name. */
function halves(name: string): [string[], string[]] {
  const [family = [], ...behind] = name.split(",").map((half) => half.split(/\s+/).filter(Boolean));
  return [family, behind.flat().filter((word) => !DEGREE.test(word.replaceAll(".", "")))];
}

function isName(word: string): boolean {
  return !TITLE.test(word);
}
