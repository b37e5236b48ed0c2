import { Bell } from "../../parts/icons";
import { say, tellTrouble } from "../../parts/toast_state";
import { pushState, turnOnReminders } from "../../store/push";
import { words } from "../../words/all";

async function turnOn(): Promise<void> {
  try {
    await turnOnReminders();
    if (pushState.value === "on") say(words.value.nudge.isOn);
  } catch (error) {
    tellTrouble(error);
  }
}

/** One sentence on why, and one step; silent where there is nothing to turn on. */
export function RemindersCard() {
  const w = words.value.nudge;
  const state = pushState.value;
  if (state === "unsupported" || state === "denied" || state === "on") return null;
  return (
    <article class="card hued hue-keep">
      <h2>{w.title}</h2>
      <p>{w.why}</p>
      {state === "needs_install" && <p class="soft small">{w.needsInstall}</p>}
      {state === "needs_account" && (
        <>
          <p class="soft small">{w.needsAccount}</p>
          <div class="row">
            <a class="button" href="/account">
              {w.makeAccount}
            </a>
          </div>
        </>
      )}
      {(state === "off" || state === "asking") && (
        <div class="row">
          <button type="button" class="button" disabled={state === "asking"} onClick={turnOn}>
            <Bell />
            {w.turnOn}
          </button>
        </div>
      )}
    </article>
  );
}
