import type { Person } from "../../store/types";

const SHORTEST = 3;

/** Whether these words name somebody, or where they work. */
export function tells(text: string, { name, other_names, company }: Person): boolean {
  const said = new Set(wordsIn(text));
  const names = [name, ...other_names].flatMap(wordsIn).filter((word) => word.length >= SHORTEST);
  // A company is looked for as a whole: its single words may be anybody's.
  const works = company ? ` ${wordsIn(text).join(" ")} `.includes(` ${wordsIn(company).join(" ")} `) : false;
  return works || names.some((word) => said.has(word));
}

function wordsIn(text: string): string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
