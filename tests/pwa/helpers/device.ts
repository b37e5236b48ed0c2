import "fake-indexeddb/auto";
import { vi } from "vitest";
import type { TestServer } from "./server";

let made = 0;

/** A device of its own: its modules, its database, its clock; `again` is the same one after a restart. */
export async function newDevice(name = `kith-test-${++made}`) {
  vi.resetModules();
  const open = await import("../../../pwa/src/db/open");
  open.database.name = name;
  const device = {
    name,
    open,
    clock: await import("../../../pwa/src/db/clock"),
    edit: await import("../../../pwa/src/db/edit"),
    ask: await import("../../../pwa/src/db/ask"),
    kv: await import("../../../pwa/src/db/kv"),
    changed: await import("../../../pwa/src/db/changed"),
    pending: await import("../../../pwa/src/db/pending"),
    wipe: await import("../../../pwa/src/db/wipe"),
    pass: await import("../../../pwa/src/sync/pass"),
    refusals: await import("../../../pwa/src/sync/refusals"),
    when: await import("../../../pwa/src/sync/when"),
    leader: await import("../../../pwa/src/sync/leader"),
    outbox: await import("../../../pwa/src/sync/outbox"),
    resync: await import("../../../pwa/src/sync/resync"),
    people: await import("../../../pwa/src/store/people"),
    openPerson: await import("../../../pwa/src/store/open_person"),
    index: await import("../../../pwa/src/store/people_index"),
    search: await import("../../../pwa/src/store/people_search"),
    words: await import("../../../pwa/src/store/people_words"),
    bulk: await import("../../../pwa/src/store/bulk"),
    duplicates: await import("../../../pwa/src/store/duplicates"),
    merge: await import("../../../pwa/src/store/merge_people"),
    mergeLinks: await import("../../../pwa/src/store/merge_links"),
    merges: await import("../../../pwa/src/store/merges"),
    heal: await import("../../../pwa/src/store/merge_heal"),
    capture: await import("../../../pwa/src/store/capture"),
    events: await import("../../../pwa/src/store/events"),
    moments: await import("../../../pwa/src/store/moments"),
    favors: await import("../../../pwa/src/store/favors"),
    thanks: await import("../../../pwa/src/store/thanks"),
    templates: await import("../../../pwa/src/store/templates"),
    kindWords: await import("../../../pwa/src/store/kind_words"),
    photos: await import("../../../pwa/src/store/photos"),
    story: await import("../../../pwa/src/store/story"),
    storyEdits: await import("../../../pwa/src/store/story_edits"),
    eventEdits: await import("../../../pwa/src/store/event_edits"),
    recent: await import("../../../pwa/src/store/recent"),
    introductions: await import("../../../pwa/src/store/introductions"),
    promises: await import("../../../pwa/src/store/promises"),
    preferences: await import("../../../pwa/src/store/preferences"),
    checkIns: await import("../../../pwa/src/store/check_ins"),
    today: await import("../../../pwa/src/store/today"),
    journal: await import("../../../pwa/src/store/journal"),
    history: await import("../../../pwa/src/store/history"),
    lookBack: await import("../../../pwa/src/store/look_back"),
    account: await import("../../../pwa/src/store/account"),
    accountState: await import("../../../pwa/src/store/account_state"),
    syncState: await import("../../../pwa/src/store/sync_state"),
    storage: await import("../../../pwa/src/store/storage"),
    keepStorage: await import("../../../pwa/src/store/keep_storage"),
    start: await import("../../../pwa/src/store/start"),
    sync: () => device.pass.syncPass(),
    stop: async () => {
      device.changed.stopHearing();
      await open.closeDb();
    },
    again: async () => {
      await device.stop();
      return newDevice(name);
    },
  };
  return device;
}

export type TestDevice = Awaited<ReturnType<typeof newDevice>>;

export function online(server: TestServer): void {
  vi.stubGlobal("fetch", server.fetch);
}

/** Every record as the owner sees it, for comparing devices. */
export async function everything(device: TestDevice): Promise<Record<string, unknown>> {
  const records = await device.open.reading((tx) => tx.objectStore("records").getAll());
  const { fieldsOf } = await import("../../../pwa/src/db/record");
  return Object.fromEntries(records.map((record) => [`${record.noun}|${record.id}`, fieldsOf(record)]));
}
