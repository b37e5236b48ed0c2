import { beforeEach, expect, test, vi } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

const HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
const TODAY = "2026-11-26";
let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

// Nothing but their names: a second look at the file could not find them again.
const list = (n: number) =>
  new File([[HEAD, ...Array.from({ length: n }, (_, at) => `Ana ${at},Lima,,,,,`)].join("\n")], "People.csv");

async function begin(file: File, onProgress: (done: number) => void = () => {}) {
  const { openFile } = await import("../../pwa/src/store/bring_read");
  const { commitImport } = await import("../../pwa/src/store/bring_commit");
  const { NO_CHOICES } = await import("../../pwa/src/store/bring_preview");
  const was = await openFile(file);
  if (was.is !== "read") throw new Error("not known");
  return commitImport(was, { choices: NO_CHOICES, today: TODAY, onProgress });
}

const names = async () => (await phone.ask.inOrder("people")).map(({ name }) => name);

/** As when the app is closed: no more of its code runs, and what was written stays. */
async function closedAfter(people: number, file = list(500)): Promise<void> {
  const put = IDBObjectStore.prototype.put;
  let closed = false;
  const dies = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    if (closed) throw new DOMException("gone", "AbortError");
    return put.apply(this, given);
  });
  await begin(file, (done) => {
    closed = done >= people;
  }).catch(() => {});
  dies.mockRestore();
}

test("an import goes on at the next start from where it stood, and everybody is there once", async () => {
  await closedAfter(200);
  expect(await names()).toHaveLength(200);
  phone = await phone.again();
  await phone.start.startStore();
  await vi.waitFor(async () => expect(await names()).toHaveLength(500), { timeout: 10_000 });
  expect(new Set(await names()).size).toBe(500);
});

test("while it goes on it says how far it is, and afterwards nothing", async () => {
  await closedAfter(200);
  phone = await phone.again();
  const { goingOn } = await import("../../pwa/src/store/bring_state");
  const { goOn } = await import("../../pwa/src/store/bring_on");
  const told: unknown[] = [];
  goingOn.subscribe((now) => told.push(now && `${now.done} of ${now.total}`));
  await goOn();
  expect(told).toEqual([null, "200 of 500", "400 of 500", null]);
  expect(await goOn()).toBeNull();
});

test("closed between a part and the note of it, the part is not done twice", async () => {
  const notes = vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(() => {
    throw new DOMException("gone", "AbortError");
  });
  await begin(list(500)).catch(() => {});
  notes.mockRestore();
  expect(await names()).toHaveLength(200);
  const [ana] = await phone.ask.inOrder("people");
  await phone.people.editPerson(ana?.id ?? "", { company: "Typed since" });
  phone = await phone.again();
  const { goOn } = await import("../../pwa/src/store/bring_on");
  await goOn();
  expect(await names()).toHaveLength(500);
  expect(await phone.people.findPerson(ana?.id ?? "")).toMatchObject({ company: "Typed since" });
});

test("what was typed in a gap before it went on stays, and is not emptied by undoing", async () => {
  const { ids } = await phone.people.addPeople([{ name: "Ben Okafor", email: "ben@example.org" }]);
  const row = "Ben,Okafor,,ben@example.org,Acme,CTO,";
  await closedAfter(200, new File([list(300), `\n${row}\n`], "People.csv"));
  await phone.people.editPerson(ids[0] ?? "", { company: "Typed since" });
  phone = await phone.again();
  const { goOn } = await import("../../pwa/src/store/bring_on");
  const { broughtIn } = await import("../../pwa/src/store/brought");
  const { takeBack } = await import("../../pwa/src/store/brought_undo");
  await goOn();
  expect(await phone.people.findPerson(ids[0] ?? "")).toMatchObject({ company: "Typed since", role: "CTO" });
  await takeBack((await broughtIn(TODAY))[0]?.batchId ?? "", TODAY);
  expect(await phone.people.findPerson(ids[0] ?? "")).toMatchObject({ company: "Typed since", role: null });
});

test("what is taken back after it went on is the whole of it", async () => {
  await closedAfter(200);
  phone = await phone.again();
  const { goOn } = await import("../../pwa/src/store/bring_on");
  const { broughtIn } = await import("../../pwa/src/store/brought");
  const { takeBack } = await import("../../pwa/src/store/brought_undo");
  await goOn();
  const [batch] = await broughtIn(TODAY);
  expect(batch).toMatchObject({ fileName: "People.csv", counts: { people: 500 } });
  expect(await takeBack(batch?.batchId ?? "", TODAY)).toEqual({ gone: 500, stayed: 0 });
  expect(await names()).toEqual([]);
});

test("taken back before it was done, it does not go on", async () => {
  await closedAfter(200);
  phone = await phone.again();
  const { goOn } = await import("../../pwa/src/store/bring_on");
  const { broughtIn } = await import("../../pwa/src/store/brought");
  const { takeBack } = await import("../../pwa/src/store/brought_undo");
  await takeBack((await broughtIn(TODAY))[0]?.batchId ?? "", TODAY);
  expect(await goOn()).toBeNull();
  expect(await names()).toEqual([]);
  const kept = await phone.open.reading((tx) => tx.objectStore("kv").getAllKeys());
  expect(kept.filter((key) => String(key).startsWith("bringing"))).toEqual([]);
});

test("signing out in between leaves nothing to go on with", async () => {
  await closedAfter(200);
  await phone.wipe.wipe();
  phone = await phone.again();
  const { goOn } = await import("../../pwa/src/store/bring_on");
  expect(await goOn()).toBeNull();
  expect(await names()).toEqual([]);
});
