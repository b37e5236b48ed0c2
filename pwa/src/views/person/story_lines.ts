import { favorsOf } from "../../store/favors";
import { momentsOf } from "../../store/moments";
import { promisesOf } from "../../store/promises";
import { thanksOf } from "../../store/thanks";
import type { Favor, Moment, PromiseMade, Thanks } from "../../store/types";

/** One line of the story two people have; the text is theirs, the words around it come from the view. */
export type StoryLine = { id: string; on: string } & (
  | { what: "moment"; moment: Moment }
  | { what: "favor"; favor: Favor }
  | { what: "thanks"; thanks: Thanks }
  | { what: "promise"; promise: PromiseMade }
);

export async function storyOf(personId: string): Promise<StoryLine[]> {
  const [moments, favors, thanks, promises] = await Promise.all([
    momentsOf(personId),
    favorsOf(personId),
    thanksOf(personId),
    promisesOf(personId),
  ]);
  const sent = thanks.filter((one) => one.sent_on);
  const told = new Set(sent.map((one) => one.id));
  const lines: StoryLine[] = [
    // A thank-you logs a moment under its own id: it is told once.
    ...moments.filter((moment) => !told.has(moment.id)).map(momentLine),
    ...favors.map(
      (favor): StoryLine => ({ what: "favor", favor, id: `f-${favor.id}`, on: favor.happened_on ?? "" }),
    ),
    ...sent.map(
      (one): StoryLine => ({ what: "thanks", thanks: one, id: `t-${one.id}`, on: one.sent_on ?? "" }),
    ),
    ...promises.map(promiseLine),
  ];
  // What has no day yet is still open: it stands on top.
  const when = (line: StoryLine) => line.on || "9999";
  return lines.sort((one, other) => when(other).localeCompare(when(one)) || other.id.localeCompare(one.id));
}

function momentLine(moment: Moment): StoryLine {
  return { what: "moment", moment, id: `m-${moment.id}`, on: moment.happened_on };
}

function promiseLine(promise: PromiseMade): StoryLine {
  return { what: "promise", promise, id: `p-${promise.id}`, on: promise.kept_on ?? promise.due_on ?? "" };
}
