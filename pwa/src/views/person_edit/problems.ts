import { words } from "../../words/all";
import { asLink, type Typed } from "./typed";

const LINK = 500;

/** Sentences by where they belong: the name of a field, or `ways-2` for a line of a list. */
export type Problems = Record<string, string>;

function linkProblem(text: string, most: number): string | null {
  const w = words.value.person;
  const link = asLink(text);
  if (!link) return null;
  if (link.length > most) return w.linkLong;
  return URL.canParse(link) && link.includes(".") ? null : w.linkWrong;
}

/** What the server would refuse is said here, before anything is sent. */
export function problemsOf(typed: Typed): Problems {
  const found: Problems = {};
  if (!typed.name.trim()) found.name = words.value.person.nameNeeded;
  const link = linkProblem(typed.link, LINK);
  if (link) found.link = link;
  typed.ways.forEach((way, index) => {
    const wrong = way.kind === "link" && linkProblem(way.value, 2 * LINK);
    if (wrong) found[`ways-${index}`] = wrong;
  });
  return found;
}
