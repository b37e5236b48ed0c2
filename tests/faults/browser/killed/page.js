// Three hands at once: one adds people as the capture sheet does, one edits them, one syncs. Until somebody kills it.
import { deviceId } from "../../../../pwa/src/db/device";
import { transact } from "../../../../pwa/src/db/edit";
import { getKv } from "../../../../pwa/src/db/kv";
import { capture } from "../../../../pwa/src/store/capture";
import { syncPass } from "../../../../pwa/src/sync/pass";
import { found } from "./found.js";

const TODAY = "2026-11-22";

async function tell(kind, what) {
  const response = await fetch(`/told/${kind}`, { method: "POST", body: JSON.stringify(what) });
  return response.json();
}

/** Told only after the app's own promise has resolved: from here on the reader believes it is kept. */
function acknowledged(personId, field, value) {
  void tell("kept", { personId, field, value });
}

async function addPeople(first) {
  for (let number = first; ; number++) {
    const told = `marker ${number}`;
    const { personId } = await capture({ name: told, told, thankFor: told, promise: told, today: TODAY });
    acknowledged(personId, "name", told);
  }
}

async function editPeople(first, people) {
  for (let number = first; ; number++) {
    const personId = people[number % people.length];
    await transact([{ noun: "people", id: personId, fields: { company: `${number}`, notes: `${number} `.repeat(200) } }]);
    acknowledged(personId, "company", `${number}`);
  }
}

async function keepSyncing() {
  for (;;) await syncPass().catch(() => {});
}

async function start() {
  await deviceId();
  // The first contact moves the clock; after it every stamp can be held against it.
  if ((await getKv("clock"))?.offset == null) await syncPass();
  const { add, edit, people, onlySync } = await tell("found", await found());
  if (onlySync) {
    await syncPass();
    await tell("found", await found());
    return;
  }
  void addPeople(add);
  if (people.length > 0) void editPeople(edit, people);
  void keepSyncing();
}

void start();
