import { preferences } from "./preferences";
import { allAnswers, tiesOf } from "./ties";
import type { Day } from "./types";

let known = { about: "", open: 0 };

/** How many of the month's two wait for an answer. Looked up once a day and after each answer: it reads much. */
export async function openTies(today: Day): Promise<number> {
  const { paused_until } = preferences.value;
  const about = JSON.stringify([today, paused_until, await allAnswers()]);
  if (about !== known.about) {
    const { picks } = await tiesOf(today, paused_until);
    known = { about, open: picks.filter(({ answer }) => answer === null).length };
  }
  return known.open;
}
