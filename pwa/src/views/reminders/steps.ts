import type { Delivery, Reminder } from "../../store/push";
import { sayClock } from "../../words/instants";
import type { Words } from "../../words/words";
import { serviceName } from "./services";

export const SHOWN_WITHIN_MS = 15 * 60_000;

export type Steps = { told: string[]; amber: string | null };

/** What is known of a reminder, in the order in which it happened. */
export function stepsOf({ deliveries, state }: Reminder, w: Words["reminders"], now: number): Steps {
  const said = deliveries.flatMap((delivery) => saidOf(delivery, w));
  const told = said.sort((one, other) => one.at.localeCompare(other.at)).map(({ text }) => text);
  const reached = deliveries.some(({ shown_at, subscription, accepted_at }) =>
    subscription === "mail" ? accepted_at : shown_at,
  );
  const silent = deliveries.find(
    ({ accepted_at }) => accepted_at !== null && now - Date.parse(accepted_at) > SHOWN_WITHIN_MS,
  );
  const amber = !reached && silent ? w.notShown(serviceName(silent.host), silent.label) : null;
  const why = w.states[state];
  return { told: why ? [...told, why] : told, amber };
}

function saidOf(delivery: Delivery, w: Words["reminders"]): { at: string; text: string }[] {
  const { accepted_at, shown_at, clicked_at, acted, acted_at, host, label, subscription } = delivery;
  const said: [string | null, (at: string) => string][] = [
    [accepted_at, (at) => (subscription === "mail" ? w.mailed(at) : w.accepted(serviceName(host), at))],
    [shown_at, (at) => w.shownOn(label, at)],
    [clicked_at, w.opened],
    [acted_at, w.acted[acted ?? ""] ?? w.opened],
  ];
  return said.flatMap(([at, text]) => (at === null ? [] : [{ at, text: text(sayClock(at)) }]));
}
