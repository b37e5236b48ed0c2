import { beforeEach, describe, expect, test, vi } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

const TODAY = "2026-11-22";
let phone: TestDevice;
let ana: string;

const pages = async () => ({
  search: await import("../../pwa/src/store/journal_search"),
  day: await import("../../pwa/src/store/on_this_day"),
  file: await import("../../pwa/src/store/journal_file"),
  thank: await import("../../pwa/src/store/thank_from_page"),
  naming: await import("../../pwa/src/store/mention_search"),
});
let store: Awaited<ReturnType<typeof pages>>;

beforeEach(async () => {
  phone = await newDevice();
  store = await pages();
  ana = (await phone.capture.capture({ name: "Ana Souza", today: TODAY })).personId;
  return () => phone.stop();
});

const write = (words: string, on = TODAY, ids: string[] = []) => phone.journal.writeEntry(words, on, ids);
const entryOf = async (id: string) => {
  const entry = await phone.journal.journalEntry(id);
  if (!entry) throw new Error("no page");
  return entry;
};

describe("somebody named on a page", () => {
  test("has it in their story, until the page is gone", async () => {
    const { id } = await write("Lunch with @Ana Souza.", "2026-11-20", [ana]);
    const told = async () =>
      (await phone.story.storyOf(ana)).entries.filter(({ what }) => what === "journal");
    expect(await told()).toMatchObject([{ on: "2026-11-20", page: { id, words: "Lunch with @Ana Souza." } }]);
    await phone.journal.removeEntry(id);
    expect(await told()).toEqual([]);
  });

  test("is offered by a few letters of any of their names, and by nothing else that is known of them", async () => {
    await phone.people.editPerson(ana, { other_names: ["アナ"], notes: "likes rivers" });
    await phone.index.peopleDue(TODAY);
    expect(await store.naming.peopleNamed("sou", 6)).toEqual([{ id: ana, name: "Ana Souza" }]);
    expect(await store.naming.peopleNamed("アナ", 6)).toHaveLength(1);
    expect(await store.naming.peopleNamed("rivers", 6)).toEqual([]);
  });

  test("waits for one thank-you in the words of the page, however often it was tapped and wherever", async () => {
    const server = new TestServer();
    online(server);
    const { id } = await write("@Ana Souza read my draft.", "2026-11-20", [ana]);
    await phone.sync();
    const tablet = await newDevice();
    const there = await pages();
    await tablet.sync();
    const copy = await tablet.journal.journalEntry(id);
    if (!copy) throw new Error("no page");
    await there.thank.thankFrom(copy, ana);
    const { undo } = await store.thank.thankFrom(await entryOf(id), ana);
    expect((await store.thank.thankFrom(await entryOf(id), ana)).undo).toBeNull();
    for (const one of [phone, tablet, phone]) await one.sync();
    expect(await phone.thanks.thankYouQueue()).toMatchObject([
      { favor: { what: "Ana Souza read my draft.", happened_on: "2026-11-20", direction: "received" } },
    ]);
    expect((await store.thank.thankedFrom(await entryOf(id))).get(ana)).toMatchObject({ thanked: null });
    await undo?.();
    expect(await phone.thanks.thankYouQueue()).toEqual([]);
    await tablet.stop();
  });

  test("who was named before stays named when only the words change", async () => {
    const { id } = await write("@Ana Souza", TODAY, [ana]);
    await phone.journal.editEntry(id, "@Ana Souza came.", TODAY, (await entryOf(id)).seen);
    expect(await entryOf(id)).toMatchObject({ person_ids: [ana] });
  });
});

describe("pages are found", () => {
  test("by every word, in any case and without accents, the latest first", async () => {
    await write("Café with Müller", "2026-11-01");
    await write("MULLER called about the cafe", "2026-11-03");
    await write("Müller only", "2026-11-05");
    const found = await store.search.searchJournal("cafe müller");
    expect(found.map(({ entry }) => entry.written_on)).toEqual(["2026-11-03", "2026-11-01"]);
    expect(found[1]?.marked).toMatchObject({ hit: "Café" });
    expect(await store.search.searchJournal("  ")).toEqual([]);
  });

  test("on this day of earlier years, or else of the month before", async () => {
    await write("A month ago", "2026-10-22");
    expect((await store.day.onThisDay(TODAY)).map(({ words }) => words)).toEqual(["A month ago"]);
    await write("A year ago", "2025-11-22");
    await write("Nine years ago", "2017-11-22");
    await write("The day after", "2025-11-23");
    expect((await store.day.onThisDay(TODAY)).map(({ words }) => words)).toEqual([
      "A year ago",
      "Nine years ago",
    ]);
  });

  test("at the end of a month that was longer than the one before", async () => {
    await write("The last of February", "2027-02-28");
    expect((await store.day.onThisDay("2027-03-31")).map(({ words }) => words)).toEqual([
      "The last of February",
    ]);
  });

  test("in one file to take along, by days, as they were written", async () => {
    await write("Second\nline", "2026-11-20");
    await write("First", "2026-11-01");
    // Nobody writes two pages in one millisecond, of which no id could say the order.
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 1_000 });
    await write("First again", "2026-11-01");
    vi.useRealTimers();
    const file = await store.file.journalFile({ title: "Journal", day: (day) => `<${day}>` });
    expect(await file.text()).toBe(
      "# Journal\n\n## <2026-11-01> (2026-11-01)\n\nFirst\n\nFirst again\n\n## <2026-11-20> (2026-11-20)\n\nSecond\nline\n",
    );
  });
});
