type Greets = (first: string) => string;

const ANYBODY = "…";

/** A template that greets with a gap greets them by name. */
export function greetedWith(text: string, greeting: Greets, first: string): string {
  return text.replace(greeting(ANYBODY), () => greeting(first));
}

/** Words that were written to one person, as a template for anybody. */
export function forAnybody(text: string, greeting: Greets, first: string): string {
  return text.replace(greeting(first), () => greeting(ANYBODY));
}

/** Below what is written already; nothing that stands there is replaced, and nobody is greeted twice. */
export function begunWith(text: string, words: string, greeting: string): string {
  const written = text.trimEnd();
  if (written === "") return words;
  const more = words.startsWith(greeting) ? words.slice(greeting.length).trimStart() : words;
  return `${written}\n\n${more}`;
}
