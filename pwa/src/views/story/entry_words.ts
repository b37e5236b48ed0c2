import type { ComponentType } from "preact";
import { Book, Bubble, Check, Heart, Leaf } from "../../parts/icons";
import { Cake, Join } from "../../parts/more_icons";
import type { Story, StoryEntry } from "../../store/story";
import type { Introduction } from "../../store/types";
import { words } from "../../words/all";
import { dateName } from "../dates/said";
import { kinds } from "../person/kinds";

/** What kind of thing it was, in a few words. */
export function titleOf(entry: StoryEntry, { names }: Story): string {
  const w = words.value.person;
  const someone = names.get(entry.personIds[0] ?? "") ?? "";
  switch (entry.what) {
    case "moment":
      return words.value.card.kinds[entry.moment.kind];
    case "favor":
      if (entry.favor.kind === "introduction")
        return entry.favor.direction === "received" ? w.introducedYou : w.youIntroduced;
      return entry.favor.direction === "received" ? w.helped : w.gave;
    case "thanks":
      return w.thanked;
    case "promise":
      return entry.promise.kept_on ? w.promiseKept : w.promised;
    case "kind_words":
      return words.value.kindWords.story;
    case "ask":
      return words.value.asks.story;
    case "introduction":
      return introductionIs(entry.introduction);
    case "milestone":
      return dateName(entry.milestone);
    case "follow_up":
      return words.value.dates.askedStory;
    case "journal":
      return words.value.journal.story;
    case "introduced_by":
      return w.introducedBy(someone);
    case "introduced":
      return w.introduced(someone);
  }
}

/** Who helped whom. */
export function namedTitle(entry: StoryEntry, { names }: Story): string {
  const w = words.value.helping;
  const name = names.get(entry.personIds[0] ?? "") ?? "";
  return entry.what === "favor" && entry.favor.direction === "given" ? w.youHelped(name) : w.theyHelped(name);
}

function introductionIs({ introduced_on, declined_on, closed_on }: Introduction): string {
  const w = words.value.introductions;
  if (introduced_on) return w.storyMade;
  return declined_on || closed_on ? w.storyRested : w.story;
}

/** The owner's own words. */
export function textOf(entry: StoryEntry): string | null {
  switch (entry.what) {
    case "moment":
      return entry.moment.text;
    case "favor":
      return entry.favor.what;
    case "thanks":
      return entry.thanks.words;
    case "promise":
      return entry.promise.what;
    case "kind_words":
      return entry.kind.words;
    case "ask":
      return entry.ask.what;
    case "follow_up":
      return entry.followUp.what;
    case "journal":
      return entry.page.words;
    case "introduction":
      return entry.introduction.outcome ?? entry.introduction.why;
    default:
      return null;
  }
}

export function hueOf(entry: StoryEntry): string {
  if (entry.what === "journal") return "reflect";
  if (entry.what === "milestone" || entry.what === "follow_up") return "keep";
  if (entry.what === "moment" || entry.what.startsWith("introduced")) return "keep";
  if (entry.what === "promise" || entry.what === "introduction") return "give";
  if (entry.what === "kind_words") return "reflect";
  if (entry.what === "ask") return "thank";
  return entry.what === "favor" && entry.favor.direction === "given" ? "give" : "thank";
}

export function iconOf(entry: StoryEntry): ComponentType {
  switch (entry.what) {
    case "moment":
      return kinds.find(({ kind }) => kind === entry.moment.kind)?.Icon ?? Heart;
    case "favor":
      return entry.favor.kind === "introduction" ? Join : Leaf;
    case "thanks":
      return Heart;
    case "kind_words":
      return Book;
    case "promise":
      return Check;
    case "ask":
    case "follow_up":
      return Bubble;
    case "milestone":
      return Cake;
    case "journal":
      return Book;
    default:
      return Join;
  }
}

/** The page that tells more of it, or of whom it names. */
export function leadsTo(entry: StoryEntry): string | null {
  switch (entry.what) {
    case "ask":
      return `/give/asks/${entry.ask.id}`;
    case "introduction":
      return `/give/introductions/${entry.introduction.id}`;
    case "journal":
      return `/reflect/journal/${entry.page.id}`;
    case "introduced":
    case "introduced_by":
      return `/people/${entry.personIds[0]}`;
    default:
      return null;
  }
}
