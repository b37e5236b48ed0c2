import { Choice } from "../../parts/choice";
import { Sheet } from "../../parts/sheet";
import { doing } from "../../parts/toast_state";
import { preferences, setPreferences } from "../../store/preferences";
import { words } from "../../words/all";
import { keep } from "./keep";
import { helpBudget } from "./rule_summaries";

const BOUNDS = [1, 2, 3, 4, 5, 7, 10];

/** How often a week one wants to help: a bound for oneself. */
export function HelpBudgetSheet({ onClose }: { onClose: () => void }) {
  const w = words.value.helping;
  const wish = preferences.value;
  const own = wish.help_budget ?? null;
  const bounds = own && !BOUNDS.includes(own) ? [...BOUNDS, own].sort((a, b) => a - b) : BOUNDS;
  return (
    <Sheet title={w.helpBudget} onClose={onClose}>
      <div class="hue-give stack">
        <p role="status">{helpBudget(wish, words.value)}</p>
        <Choice
          legend={w.helpBudget}
          legendHidden
          value={own === null ? "none" : String(own)}
          options={[
            { value: "none", text: w.helpBudgetNone },
            ...bounds.map((most) => ({ value: String(most), text: most.toLocaleString() })),
            { value: "0", text: w.helpBudgetZero },
          ]}
          onChoose={(most) => keep({ help_budget: most === "none" ? null : Number(most) })}
        />
        <p class="soft small">{w.helpBudgetHint}</p>
      </div>
    </Sheet>
  );
}

export function BalanceSwitch() {
  const w = words.value.helping;
  return (
    <div class="card">
      <label class="switch">
        <span>
          {w.balanceSwitch}
          <span class="soft small hint-line">{w.balanceSwitchHint}</span>
        </span>
        <input
          type="checkbox"
          checked={preferences.value.balance_words !== false}
          onChange={(event) => {
            const balance_words = event.currentTarget.checked;
            void doing(() => setPreferences({ balance_words }), w.saved);
          }}
        />
      </label>
    </div>
  );
}
