import { onNews } from "../db/changed";
import { dayOf } from "./day_of";
import { peopleDue } from "./people_index";
import { todayList } from "./today";
import { whenIdle } from "./when_idle";

const LATEST_MS = 5_000;

let isWaiting = false;

/** The number on the app's icon is what is due on Today, and gone when nothing is. */
export function startBadge(): void {
  if (!globalThis.navigator?.setAppBadge) return;
  onNews(soon);
  document.addEventListener("visibilitychange", soon);
  soon();
}

function soon(): void {
  if (isWaiting) return;
  isWaiting = true;
  whenIdle(() => {
    isWaiting = false;
    void showBadge().catch(() => {});
  }, LATEST_MS);
}

export async function showBadge(): Promise<void> {
  const day = dayOf(Date.now());
  const [list, checkIns] = await Promise.all([todayList(day), peopleDue(day)]);
  const promises = list.promises.filter(({ promise }) => (promise.due_on ?? "9999") <= day);
  const due = list.thanks.length + promises.length + checkIns.length;
  await (due > 0 ? navigator.setAppBadge(due) : navigator.clearAppBadge());
}
