import type { Day } from "./types";

/** What the readable archive says, in the reader's language; `words/` has it. */
export type ArchiveWords = {
  language: string;
  title: string;
  written: (on: Day, people: number) => string;
  writtenOne: (on: Day) => string;
  contents: string;
  nobodyHere: string;
  /** What an entry is. */
  nouns: Record<string, string>;
  /** The headings of what is not told with somebody. */
  sections: Record<string, string>;
  fields: Record<string, string>;
  values: Record<string, string>;
  yes: string;
  no: string;
  day: (day: Day) => string;
  yearDay: (month: number, day: number, year: number | null) => string;
};
