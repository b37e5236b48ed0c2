import { h, render } from "preact";
import { afterPaint } from "./db/after_paint";
import { tellTrouble } from "./parts/toast_state";
import { startToday } from "./parts/today";
import { go, startRouter } from "./router";
import { hearInstallOffer } from "./store/install";
import { preferences, startPreferences } from "./store/preferences";
import { watchStorage } from "./store/storage";
import { App } from "./views/app";
import { loadCapture, loadPeople } from "./views/routes";
import { fetchAhead } from "./views/shell/loaded";
import { speak } from "./words/speak";

/** A database that another tab holds up must not hold up the screen. */
const PATIENCE_MS = 300;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function show(): void {
  const root = document.getElementById("app");
  if (!root) return;
  // The shell's elements are taken over and not replaced: a finger that is down on one of them still taps it.
  render(h(App, null), root);
}

/** Asked before anything is shown; a browser that lets nothing be kept has nothing to hide. */
function isLockKept(): boolean {
  try {
    return "app_lock" in localStorage;
  } catch {
    return false;
  }
}

async function guard(): Promise<void> {
  (await import("./views/lock/lock")).guard(show);
}

async function start(): Promise<void> {
  watchStorage();
  hearInstallOffer();
  startRouter();
  startToday();
  await Promise.race([startPreferences().catch(tellTrouble), pause(PATIENCE_MS)]);
  await speak(preferences.value.language);
  preferences.subscribe(({ language }) => void speak(language));
  if (isLockKept()) await guard();
  else show();
  // Another window may set it.
  addEventListener("storage", () => isLockKept() && void guard());
  await afterPaint();
  const { startStore } = await import("./store/start");
  await startStore().catch(tellTrouble);
  const { startPush } = await import("./store/push");
  startPush({ open: go });
  fetchAhead([loadCapture, loadPeople]);
  const { registerWorker } = await import("./install/register_worker");
  // Without a worker only offline starts and reminders are missing: nothing to stop for.
  await registerWorker().catch(() => {});
}

void start();
