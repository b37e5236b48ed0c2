import { Check } from "../../parts/icons";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { daysOf, doneOn, goalOf, notDoneOn } from "../../store/challenges";
import type { Challenge } from "../../store/types";
import { words } from "../../words/all";
import { sayLong } from "../../words/days";
import { sayDayOfMonth, sayWeekday } from "./day_words";
import { isDaily } from "./said";

type Props = { challenge: Challenge };

/** A circle for each time; a tap fills it, another one opens it again. */
export function Circles({ challenge }: Props) {
  return isDaily(challenge) ? <Days challenge={challenge} /> : <Times challenge={challenge} />;
}

function Days({ challenge }: Props) {
  const w = words.value.challenges;
  return (
    <ul class="circles">
      {daysOf(challenge).map((day) => {
        const isDone = challenge.done_days.includes(day);
        return (
          <li key={day}>
            <button
              type="button"
              class="circle"
              aria-pressed={isDone}
              aria-label={isDone ? w.dayDone(sayLong(day)) : w.dayOpen(sayLong(day))}
              aria-current={day === today.value ? "date" : undefined}
              disabled={day > today.value}
              onClick={() => toggle(challenge, day, isDone)}
            >
              {isDone ? <Check /> : sayDayOfMonth(day)}
            </button>
            <span class="soft" aria-hidden="true">
              {sayWeekday(day)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Times({ challenge }: Props) {
  const w = words.value.challenges;
  const { done_days } = challenge;
  const numbers = Array.from({ length: goalOf(challenge.kind, challenge.days) }, (_, at) => at + 1);
  return (
    <ul class="circles">
      {numbers.map((number) => {
        const day = done_days[number - 1];
        return (
          <li key={number}>
            <button
              type="button"
              class="circle"
              aria-pressed={day !== undefined}
              aria-label={day ? w.timeDone(number) : w.time(number)}
              onClick={() => toggle(challenge, day ?? today.value, day !== undefined)}
            >
              {day ? <Check /> : number}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function toggle(challenge: Challenge, day: string, isDone: boolean): Promise<boolean> {
  const w = words.value.challenges;
  return isDone
    ? doing(() => notDoneOn(challenge, day), w.notDoneSaid)
    : doing(() => doneOn(challenge, day), w.doneSaid);
}
