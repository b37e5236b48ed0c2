import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { Next } from "../../parts/more_icons";
import { preferences } from "../../store/preferences";
import { words } from "../../words/all";
import { BudgetSheet, JournalSheet } from "./budget_sheet";
import { HelpBudgetSheet } from "./help_sheet";
import { DaysSheet, HoursSheet } from "./hours_sheet";
import { PauseSheet, QuietSheet } from "./quiet_sheet";
import * as summary from "./rule_summaries";
import { TravelSheet } from "./travel_sheet";

export type RuleSheet = ComponentType<{ onClose: () => void }>;

/** One line each says how it stands; what is changed seldom waits in a sheet. */
export function ReminderRules() {
  const w = words.value.reminders;
  const wish = preferences.value;
  return (
    <>
      <div class="card rules">
        <h3>{w.whenThey}</h3>
        <Rule name={w.hour} stands={summary.hours(wish, w)} sheet={HoursSheet} />
        <Rule name={w.days} stands={summary.days(wish, w)} sheet={DaysSheet} />
        <Rule name={w.quiet} stands={summary.quiet(wish, w)} sheet={QuietSheet} />
        <Rule name={w.pause} stands={summary.pause(wish, w)} sheet={PauseSheet} />
      </div>
      <div class="card rules">
        <h3>{w.howMany}</h3>
        <Rule name={w.budget} stands={summary.budget(wish, w)} sheet={BudgetSheet} />
        <Rule
          name={words.value.helping.helpBudget}
          stands={summary.helpBudget(wish, words.value)}
          sheet={HelpBudgetSheet}
        />
        <Rule name={w.journal} stands={summary.journal(wish, w)} sheet={JournalSheet} />
        <Rule name={w.travel} stands={summary.travel(wish, w)} sheet={TravelSheet} />
      </div>
    </>
  );
}

type RuleProps = { name: string; stands: string; sheet: RuleSheet };

function Rule({ name, stands, sheet: SheetOf }: RuleProps) {
  const isOpen = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="setting-link"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <span>
          {name}
          <span class="soft small hint-line">{stands}</span>
        </span>
        <Next />
      </button>
      {isOpen.value && (
        <SheetOf
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </>
  );
}
