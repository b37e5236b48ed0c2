import { Choice } from "../../parts/choice";
import { Sheet } from "../../parts/sheet";
import { preferences } from "../../store/preferences";
import type { PreferenceFields } from "../../store/types";
import { words } from "../../words/all";
import { sayWeekday, WEEK } from "../../words/instants";
import { keep } from "./keep";
import { budget, journal } from "./rule_summaries";

type Props = { onClose: () => void };
type JournalDay = NonNullable<PreferenceFields["journal_day"]>;

const BOUNDS = [1, 2, 3, 5, 7, 10, 15, 20];

export function BudgetSheet({ onClose }: Props) {
  const w = words.value.reminders;
  const wish = preferences.value;
  const own = wish.outreach_budget;
  const bounds = own && !BOUNDS.includes(own) ? [...BOUNDS, own].sort((a, b) => a - b) : BOUNDS;
  return (
    <Sheet title={w.budget} onClose={onClose}>
      <div class="hue-keep stack">
        <p role="status">{budget(wish, w)}</p>
        <Choice
          legend={w.budget}
          legendHidden
          value={own === null ? "all" : String(own)}
          options={[
            { value: "all", text: w.budgetNone },
            ...bounds.map((most) => ({ value: String(most), text: most.toLocaleString() })),
            { value: "0", text: w.budgetZero },
          ]}
          onChoose={(most) => keep({ outreach_budget: most === "all" ? null : Number(most) })}
        />
        <p class="soft small">{w.budgetHint}</p>
      </div>
    </Sheet>
  );
}

export function JournalSheet({ onClose }: Props) {
  const w = words.value.reminders;
  const wish = preferences.value;
  return (
    <Sheet title={w.journal} onClose={onClose}>
      <div class="hue-reflect stack">
        <p role="status">{journal(wish, w)}</p>
        <Choice<JournalDay>
          legend={w.journal}
          legendHidden
          value={wish.journal_day}
          options={[
            ...WEEK.map((value) => ({ value, text: sayWeekday(value, "long") })),
            { value: "never" as const, text: w.journalNever },
          ]}
          onChoose={(journal_day) => keep({ journal_day })}
        />
      </div>
    </Sheet>
  );
}
