import { many, referring } from "../db/ask";
import { asFollowUp, asMilestone } from "./date_shapes";
import { asAsk, asIntroduction } from "./giving_shapes";
import { helpIdsOf } from "./introduction_help";
import { introductionsOf } from "./introductions";
import { asJournalEntry } from "./later_shapes";
import { asFavor, asMoment, asPromise, asThanks } from "./shapes";
import { asKindWords } from "./thanks_shapes";
import type {
  Ask,
  Day,
  Favor,
  FollowUp,
  Introduction,
  JournalEntry,
  KindWords,
  Milestone,
  Moment,
  PromiseMade,
  Thanks,
} from "./types";

export type Told =
  | { what: "moment"; moment: Moment }
  | { what: "favor"; favor: Favor }
  | { what: "thanks"; thanks: Thanks }
  | { what: "promise"; promise: PromiseMade }
  | { what: "kind_words"; kind: KindWords }
  | { what: "ask"; ask: Ask }
  | { what: "introduction"; introduction: Introduction }
  | { what: "milestone"; milestone: Milestone }
  | { what: "follow_up"; followUp: FollowUp }
  | { what: "journal"; page: JournalEntry }
  | { what: "introduced_by" | "introduced" };

/** One thing that happened: its day, who was part of it, at which event; the words come from the view. */
export type StoryEntry = Told & {
  key: string;
  on: Day | null;
  personIds: string[];
  eventId: string | null;
};
export type Story = { entries: StoryEntry[]; names: Map<string, string> };

const NOUNS = ["moments", "favors", "thanks", "promises", "kind_words"] as const;

/** What two people have lived through, the newest first. */
export async function storyOf(personId: string): Promise<Story> {
  const [lived, given, thought, written, began] = await Promise.all([
    entriesAbout(personId),
    giving(personId),
    thoughtOf(personId),
    writtenAbout(personId),
    introductions(personId),
  ]);
  const made = new Set(
    given.flatMap((each) => (each.what === "introduction" ? helpIdsOf(each.introduction.id) : [])),
  );
  // An introduction made is help for both, and told once.
  const others = lived.filter((each) => each.what !== "favor" || !made.has(each.favor.id));
  return withNames([...others, ...given, ...thought, ...written, ...began].sort(newestFirst));
}

/** What happened at an event, the newest first. */
export async function storyOfEvent(eventId: string): Promise<Story> {
  return withNames((await entriesAbout(eventId)).sort(newestFirst));
}

async function entriesAbout(id: string): Promise<StoryEntry[]> {
  const [moments = [], favors = [], thanks = [], promises = [], kind = []] = await Promise.all(
    NOUNS.map((noun) => referring(noun, id)),
  );
  // A thank-you logs a moment under its own id: it is told once. A draft was not said yet.
  const said = thanks.map(asThanks).filter((one) => one.sent_on);
  const told = new Set(said.map((one) => one.id));
  return [
    ...moments
      .map(asMoment)
      .filter((moment) => !told.has(moment.id))
      .map((moment) => entry({ what: "moment", moment }, moment.happened_on, moment.person_ids, moment)),
    ...favors
      .map(asFavor)
      .map((favor) => entry({ what: "favor", favor }, favor.happened_on, [favor.person_id], favor)),
    ...said.map((thanks) => entry({ what: "thanks", thanks }, thanks.sent_on, [thanks.person_id], thanks)),
    ...promises
      .map(asPromise)
      .map((made) =>
        entry({ what: "promise", promise: made }, made.kept_on ?? made.due_on, [made.person_id], made),
      ),
    ...kind
      .map(asKindWords)
      .map((said) => entry({ what: "kind_words", kind: said }, said.received_on, [said.person_id], said)),
  ];
}

function entry(
  told: Told,
  on: Day | null,
  personIds: string[],
  { id, event_id }: { id: string; event_id: string | null },
): StoryEntry {
  return { ...told, key: `${told.what}-${id}`, on: on || null, personIds, eventId: event_id };
}

/** What was asked of them, and whom they were to be brought together with. */
async function giving(personId: string): Promise<StoryEntry[]> {
  const [asks, pairs] = await Promise.all([
    referring("asks", personId),
    referring("introductions", personId),
  ]);
  return [
    ...asks.map(asAsk).map((ask) => {
      const { id, person_id, asked_on, outcome_on } = ask;
      return entry({ what: "ask", ask }, outcome_on ?? asked_on, [person_id], { id, event_id: null });
    }),
    ...pairs
      .map(asIntroduction)
      .filter(wasBegun)
      .map((introduction) => {
        const { id, a_id, b_id, introduced_on, declined_on, asked_a_on } = introduction;
        const on = introduced_on ?? declined_on ?? asked_a_on;
        return entry({ what: "introduction", introduction }, on, [a_id, b_id], { id, event_id: null });
      }),
  ];
}

/** A pair that was only thought of and put aside has no story. */
function wasBegun({ closed_on, asked_a_on, introduced_on }: Introduction): boolean {
  return closed_on === null || asked_a_on !== null || introduced_on !== null;
}

/** Days that were seen to, and what was asked about; what is still to come stands above the story. */
async function thoughtOf(personId: string): Promise<StoryEntry[]> {
  const [dates, asked] = await Promise.all([
    referring("milestones", personId),
    referring("follow_ups", personId),
  ]);
  const at = ({ id }: { id: string }) => ({ id, event_id: null });
  return [
    ...dates
      .map(asMilestone)
      .filter(({ noted_for }) => noted_for)
      .map((milestone) =>
        entry({ what: "milestone", milestone }, milestone.noted_for, [personId], at(milestone)),
      ),
    ...asked
      .map(asFollowUp)
      .filter(({ done_on }) => done_on)
      .map((followUp) => entry({ what: "follow_up", followUp }, followUp.done_on, [personId], at(followUp))),
  ];
}

/** Pages of the journal that name them. */
async function writtenAbout(personId: string): Promise<StoryEntry[]> {
  return (await referring("journal", personId))
    .map(asJournalEntry)
    .map((page) =>
      entry({ what: "journal", page }, page.written_on, page.person_ids, { id: page.id, event_id: null }),
    );
}

async function introductions(personId: string): Promise<StoryEntry[]> {
  const { by, introduced } = await introductionsOf(personId);
  const known = (what: "introduced_by" | "introduced", id: string): StoryEntry => ({
    what,
    key: `${what}-${id}`,
    on: null,
    personIds: [id],
    eventId: null,
  });
  return [
    ...introduced.map(({ id }) => known("introduced", id)),
    ...(by ? [known("introduced_by", by.id)] : []),
  ];
}

async function withNames(entries: StoryEntry[]): Promise<Story> {
  const people = new Set(entries.flatMap((entry) => entry.personIds));
  const events = new Set(entries.flatMap((entry) => entry.eventId ?? []));
  const rows = await Promise.all([many("people", [...people]), many("events", [...events])]);
  const names = new Map(rows.flatMap((found) => [...found].map(([id, row]) => [id, String(row.name ?? "")])));
  return { entries, names: names as Map<string, string> };
}

function newestFirst(one: StoryEntry, other: StoryEntry): number {
  return (other.on ?? "").localeCompare(one.on ?? "") || other.key.localeCompare(one.key);
}
