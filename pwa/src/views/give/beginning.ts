type Greets = (first: string) => string;

const ANYBODY = "…";

/** A template that greets with a gap greets them by name. */
export function greetedWith(text: string, greeting: Greets, first: string): string {
  return text.replace(greeting(ANYBODY), greeting(first));
}

/** Words that were written to one person, as a template for anybody. */
export function forAnybody(text: string, greeting: Greets, first: string): string {
  return text.replace(greeting(first), greeting(ANYBODY));
}

/** Below what is written already; nothing that stands there is replaced. */
export function begunWith(text: string, words: string): string {
  return [text.trimEnd(), words].filter(Boolean).join("\n\n");
}
