import { h, render } from "preact";
import { firstTapEnds, watchFirstTap } from "./install/first_tap";
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
  root.replaceChildren();
  render(h(App, null), root);
}

/** Once the first screen is painted there is time for what it does not need; a hidden page never paints. */
function afterPaint(): Promise<void> {
  const painted = new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return Promise.race([painted, pause(PATIENCE_MS)]);
}

async function start(): Promise<void> {
  watchStorage();
  watchFirstTap();
  hearInstallOffer();
  startRouter();
  startToday();
  await Promise.race([startPreferences().catch(tellTrouble), pause(PATIENCE_MS)]);
  await speak(preferences.value.language);
  preferences.subscribe(({ language }) => void speak(language));
  await firstTapEnds();
  show();
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
