/** Long texts whose two versions the server puts together; its models say `merges=True` for the same ones. */
const MERGEABLE: Record<string, string[]> = {
  people: ["notes", "pinned_note", "cares_about", "needs", "offers"],
  moments: ["text"],
  favors: ["what"],
  thanks: ["words"],
  journal: ["words"],
  templates: ["text"],
  kind_words: ["words"],
  review_answers: ["note"],
  purposes: ["why"],
};

export function isMergeable(noun: string, field: string): boolean {
  return longTexts(noun).includes(field);
}

export function longTexts(noun: string): string[] {
  return MERGEABLE[noun] ?? [];
}
