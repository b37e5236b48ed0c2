type Forms = { one: string; other: string };
export type Count = (n: number, forms: Forms) => string;

/** Both languages know two forms; a third language brings its own catalogue type. */
export function counting(locale: string): Count {
  const rules = new Intl.PluralRules(locale);
  return (n, forms) => (rules.select(n) === "one" ? forms.one : forms.other);
}

/** Small numbers read as words, the others as figures of the language. */
export function saying(locale: string, small: readonly string[]): (n: number) => string {
  const figures = new Intl.NumberFormat(locale);
  return (n) => small[n] ?? figures.format(n);
}

export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
