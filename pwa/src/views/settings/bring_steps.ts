import type { Preview } from "../../store/bring_preview";
import type { Opened } from "../../store/bring_read";
import { words } from "../../words/all";

export type Table = Opened & { is: "table" };
export type Step =
  | { at: "choosing" }
  | { at: "reading" }
  | { at: "columns"; table: Table }
  | { at: "preview"; preview: Preview }
  | { at: "trouble"; text: string };

/** What happened, what was kept, what to do. */
export function stepOnTrouble(error: unknown): Step {
  const { problems } = words.value.bring;
  const text = problems[String((error as { code?: unknown }).code)] ?? problems.unknown ?? "";
  return { at: "trouble", text };
}
