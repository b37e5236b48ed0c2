import { Cross } from "../../parts/more_icons";
import { birthdayParts } from "../../store/birthdays";
import { sayYearDay } from "../../words/days";
import { words } from "../../words/ways";
import type { Draft } from "./draft";

type Props = { draft: Draft; write: (part: Partial<Draft>) => void };

/** It becomes a day to remember, unless it is left out. */
export function BirthdayFound({ draft, write }: Props) {
  const w = words.value.confirm;
  if (draft.birthday === null) return null;
  const { month, day_of_month, year } = birthdayParts(draft.birthday);
  const said = w.birthday(sayYearDay(month, day_of_month, year));
  return (
    <ul class="understood">
      <li>
        <span>{said}</span>
        <button
          type="button"
          class="icon-button"
          aria-label={w.drop(said)}
          onClick={() => write({ birthday: null })}
        >
          <Cross />
        </button>
      </li>
    </ul>
  );
}
