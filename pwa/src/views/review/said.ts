import type { QuarterStory } from "../../store/quarter_story";
import { daysOfQuarter } from "../../store/reviews";
import type { Quarter, ReviewWord } from "../../store/types";
import { words } from "../../words/all";
import { sayMonth } from "../../words/days";
import { sayMonths } from "../../words/quarters";

export const CHOICES = ["energising", "mutual", "drifting", "let_rest"] as const;

export function monthsOf(quarter: Quarter): string {
  const { from, to } = daysOfQuarter(quarter);
  return sayMonths(from, to);
}

export function sayWord(word: ReviewWord): string {
  const w = words.value.review;
  return word === "skip" ? w.skipped : w.words[word];
}

/** The quarter with somebody, a sentence for each thing that was. */
export function storyInWords(first: string, story: QuarterStory): string[] {
  const w = words.value.review;
  const { met, talked, helpedYou, youHelped, thanked, kept, before } = story;
  const said = [
    met > 0 && w.met(met),
    talked > 0 && w.talked(talked),
    helpedYou > 0 && w.helpedYou(first, helpedYou),
    thanked > 0 && w.thanked(thanked),
    youHelped > 0 && w.youHelped(first, youHelped),
    kept > 0 && w.kept(kept),
  ].filter((sentence) => sentence !== false);
  if (said.length > 0) return said;
  return [before ? w.quietSince(sayMonth(before.slice(0, 7))) : w.quiet];
}
