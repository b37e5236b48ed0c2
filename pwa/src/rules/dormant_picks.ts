import { plusDays } from "./days";

export type TieFacts = {
  id: string;
  circle: string | null;
  /** Zero is "never ask". */
  cadence_days: number | null;
  snoozed_until: string | null;
  last_on: string;
  moments: number;
  helped: boolean;
  /** Something that speaks for a word all the same: what they offer or care about, a shared interest, another field. */
  near: boolean;
  far: boolean;
};
export type TieAnswered = {
  person_id: string;
  month: string | null;
  slot: string | null;
  answer: string | null;
  answered_on: string | null;
};
export type DormantPicks = { comfortable: string | null; less_obvious: string | null };

const QUIET = 183;
/** Whoever has a rhythm comes up by it; only where that has not helped for a year they are dormant. */
const QUIET_WITH_RHYTHM = 365;
const REST_DAYS = 92;
const WELL_KNOWN = 3;

/** Two for the month, the same on every device that knows the same. */
export function dormantPicks(month: string, ties: TieFacts[], answers: TieAnswered[]): DormantPicks {
  const first = `${month}-01`;
  const taken = (slot: string) =>
    answers.find((one) => one.month === month && one.slot === slot && isSettled(one))?.person_id ?? null;
  const resting = new Set(answers.filter((one) => rests(one, first)).map(({ person_id }) => person_id));
  const free = ties.filter((tie) => isQuiet(tie, first) && !resting.has(tie.id));
  const ofMonth = (tiers: ((tie: TieFacts) => boolean)[], not: string | null) => {
    const tier = tiers
      .map((is) => free.filter((tie) => tie.id !== not && is(tie)))
      .find(({ length }) => length > 0);
    return tier?.sort((one, other) => turn(month, one.id) - turn(month, other.id))[0]?.id ?? null;
  };
  const comfortable = taken("comfortable") ?? ofMonth(COMFORTABLE, taken("less_obvious"));
  return { comfortable, less_obvious: taken("less_obvious") ?? ofMonth(LESS_OBVIOUS, comfortable) };
}

const isKnown = ({ moments }: TieFacts) => moments >= WELL_KNOWN;
const COMFORTABLE = [
  (tie: TieFacts) => isKnown(tie) && tie.helped,
  (tie: TieFacts) => isKnown(tie) || tie.helped,
  (tie: TieFacts) => tie.moments === WELL_KNOWN - 1,
];
const LESS_OBVIOUS = [
  (tie: TieFacts) => !isKnown(tie) && !tie.helped && tie.near,
  (tie: TieFacts) => !isKnown(tie) && !tie.helped && tie.far,
];

function isSettled({ answer }: TieAnswered): boolean {
  return answer === "wrote" || answer === "another_time";
}

/** Not suggested anew: for good, or for a while. */
function rests({ answer, answered_on }: TieAnswered, first: string): boolean {
  if (answer === "not_them") return true;
  return answer !== null && (answered_on ?? "") > plusDays(first, -REST_DAYS);
}

function isQuiet({ circle, cadence_days, snoozed_until, last_on }: TieFacts, first: string): boolean {
  if (circle === "resting" || cadence_days === 0 || (snoozed_until ?? "") > first) return false;
  const hasRhythm = circle !== null || cadence_days !== null;
  return last_on <= plusDays(first, -(hasRhythm ? QUIET_WITH_RHYTHM : QUIET));
}

/** Another order each month, and everywhere the same one. */
export function turn(month: string, id: string): number {
  let mixed = 2_166_136_261;
  for (const letter of month + id) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 16_777_619);
  return mixed >>> 0;
}
