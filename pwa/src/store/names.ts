import { bare_name, spoken_name } from "../rules/spoken_name";

/** How one speaks of someone. */
export function firstName(name: string): string {
  return spoken_name({ name });
}

/** The first and the last word of a name, for two letters. */
export function outerWords(name: string): string[] {
  const words = bare_name(name);
  return words.length > 1 ? [...words.slice(0, 1), ...words.slice(-1)] : words;
}
