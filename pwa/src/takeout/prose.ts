import { fitLines } from "../ways_in/fit";
import type { Remark } from "./understood";

const LONGEST = 20_000;

/** The words of an entry as a field holds them, paragraph by paragraph. */
export function proseOf(parts: string[]): { words: string | null; remarks: Remark[] } {
  const whole = parts.filter((part) => part.trim()).join("\n");
  return { words: fitLines(whole, LONGEST), remarks: whole.trim().length > LONGEST ? ["too_long"] : [] };
}
