import { useSignal } from "@preact/signals";
import { Bell } from "../../parts/icons";
import { Next } from "../../parts/more_icons";
import { doing, tellTrouble } from "../../parts/toast_state";
import { preferences, setPreferences } from "../../store/preferences";
import { pushState, reminderProof, sendTest, turnOffReminders, turnOnReminders } from "../../store/push";
import { words } from "../../words/all";
import { sayInstant } from "../../words/days";
import { BalanceSwitch } from "./help_sheet";
import { useProof } from "./proof";
import { ReminderRules } from "./reminder_rules";

export function Reminders() {
  const w = words.value.settings;
  return (
    <>
      <div class="card">
        <p>{w.remindersWhy}</p>
        <State />
      </div>
      {pushState.value === "on" && <Test />}
      <div class="card">
        <a class="setting-link" href="/settings/reminders">
          {words.value.reminders.link}
          <Next />
        </a>
      </div>
      <ReminderRules />
      <BalanceSwitch />
      <div class="card">
        <label class="switch">
          <span>
            {w.showNames}
            <span class="soft small hint-line">{w.showNamesHint}</span>
          </span>
          <input
            type="checkbox"
            checked={preferences.value.show_names}
            onChange={(event) => {
              const show_names = event.currentTarget.checked;
              void doing(() => setPreferences({ show_names }), w.saved);
            }}
          />
        </label>
      </div>
    </>
  );
}

function State() {
  const w = words.value;
  switch (pushState.value) {
    case "unsupported":
      return <p class="soft small">{w.settings.unsupported}</p>;
    case "denied":
      return <p class="notice">{w.settings.denied}</p>;
    case "needs_install":
      return <p class="soft small">{w.nudge.needsInstall}</p>;
    case "needs_account":
      return (
        <>
          <p class="soft small">{w.nudge.needsAccount}</p>
          <a class="button" href="/account">
            {w.nudge.makeAccount}
          </a>
        </>
      );
    case "on":
      return (
        <div class="row spread">
          <p class="label hue-give">{w.settings.isOn}</p>
          <button type="button" class="button plain" onClick={() => turnOffReminders().catch(tellTrouble)}>
            {w.settings.turnOff}
          </button>
        </div>
      );
    default:
      return (
        <button
          type="button"
          class="button primary"
          disabled={pushState.value === "asking"}
          onClick={() => turnOnReminders().catch(tellTrouble)}
        >
          <Bell />
          {w.settings.turnOn}
        </button>
      );
  }
}

/** Green only when this device itself said that it showed the test. */
function Test() {
  const w = words.value.settings;
  const state = useSignal<"idle" | "testing" | "shown" | "sent_not_shown">("idle");
  const proof = useProof(reminderProof, state.value);
  const test = async () => {
    state.value = "testing";
    try {
      state.value = await sendTest();
    } catch (error) {
      state.value = "idle";
      tellTrouble(error);
    }
  };
  return (
    <div class="card">
      <button type="button" class="button" disabled={state.value === "testing"} onClick={test}>
        {w.test}
      </button>
      <div role="status">
        {state.value === "testing" && <p class="soft small">{w.testing}</p>}
        {state.value === "shown" && <p class="notice good">{w.shown}</p>}
        {state.value === "sent_not_shown" && <p class="notice">{w.sentNotShown}</p>}
      </div>
      {proof?.last_shown_at && <p class="soft small">{w.lastShown(sayInstant(proof.last_shown_at))}</p>}
    </div>
  );
}
