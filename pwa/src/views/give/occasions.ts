import { daysAfter } from "../../parts/today";
import type { Favor, HelpKind, Occasion } from "../../store/types";

const OF_KIND: Record<HelpKind, Occasion> = {
  introduction: "introduction",
  knowledge: "advice",
  time: "advice",
  feedback: "feedback",
  referral: "referral",
  encouragement: "encouragement",
  recognition: "referral",
  practical: "help",
};

const ALL: Occasion[] = [
  "help",
  "advice",
  "introduction",
  "feedback",
  "referral",
  "encouragement",
  "gift",
  "event",
  "group",
  "late",
];
const LATE_DAYS = 60;

/** Every occasion, the fitting ones first: what was done, whether it is long ago, where it was. */
export function occasionsFor(
  { kind, happened_on, event_id }: Pick<Favor, "kind" | "happened_on" | "event_id">,
  today: string,
): Occasion[] {
  const isLate = happened_on !== null && happened_on < daysAfter(today, -LATE_DAYS);
  const fitting: (Occasion | false)[] = [
    kind !== null && OF_KIND[kind],
    isLate && "late",
    event_id !== null && "event",
  ];
  return [...new Set([...fitting.filter((one) => one !== false), ...ALL])];
}
