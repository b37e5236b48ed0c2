import { beforeEach, describe, expect, test, vi } from "vitest";
import { ANA, accountsOf, signIn } from "./helpers/accounts";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";
import { freezing, until } from "./helpers/waiting";

let server: TestServer;
let phone: TestDevice;
let other: TestDevice;
let together = 0;
let most = 0;

const names = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `Person ${at}` }));

/** Each answer takes a moment, so that two requests at a time would be seen. */
async function slowly(): Promise<void> {
  together += 1;
  most = Math.max(most, together);
  await new Promise((resolve) => setTimeout(resolve, 5));
  together -= 1;
}

/** Both tabs have something to do and wait for their turn before the first of them may begin. */
async function bothWaiting(people: number): Promise<() => Promise<unknown>> {
  let begin = () => {};
  void navigator.locks.request("kith-sync", () => new Promise<void>((resolve) => (begin = resolve)));
  await phone.people.addPeople(names(people));
  const done = Promise.all([phone.when.syncNow(), other.when.syncNow()]);
  await until(async () => (await navigator.locks.query()).pending?.length === 2);
  return () => {
    begin();
    return done;
  };
}

/** Nearly all the patience of whoever waits is over before each answer, but what came before has been heard. */
function nearlyTooLate(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  let [sent, heard] = [0, 0];
  for (const tab of [phone, other])
    tab.changed.onNews(({ kind }, fromHere) => {
      if (kind === "pulled" && !fromHere) heard += 1;
    });
  server.beforeAnswer = async () => {
    if (server.requests.at(-1)?.changes.length === 0) return;
    together += 1;
    most = Math.max(most, together);
    await until(() => heard === sent);
    sent += 1;
    vi.advanceTimersByTime(0.9 * other.leader.patience.ms);
    together -= 1;
  };
}

/** The first answer is held until there is a second request. */
async function whenBothSend(): Promise<void> {
  together += 1;
  most = Math.max(most, together);
  await until(() => most > 1);
  together -= 1;
}

/** Both tabs know that the account is there, and nothing waits. */
async function bothSignedIn(): Promise<void> {
  await signIn(phone);
  await phone.when.syncNow();
  await expect.poll(() => other.account.account.value.state).toBe("in");
  await other.when.syncNow();
  server.requests = [];
}

/** What it has begun comes to an end, and a timer that is left starts nothing: the next test has the same locks. */
async function leave(tab: TestDevice): Promise<void> {
  await tab.when.syncNow();
  may(tab, false);
  await tab.stop();
}

/** Whether it may sync. */
function may(tab: TestDevice, sync: boolean): void {
  tab.accountState.account.value = { ...tab.accountState.account.value, state: sync ? "in" : "none" };
}

beforeEach(async () => {
  [together, most] = [0, 0];
  server = new TestServer();
  server.accounts = accountsOf(() => ANA);
  online(server);
  phone = await newDevice();
  await phone.start.startStore();
  other = await newDevice(phone.name);
  await other.start.startStore();
  return async () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    server.beforeAnswer = async () => {};
    for (const tab of [phone, other]) await leave(tab);
    vi.unstubAllGlobals();
  };
});

describe("two tabs of one notebook", () => {
  test("never sync at the same time, and send nothing twice", async () => {
    await bothSignedIn();
    const begin = await bothWaiting(1_100);
    server.beforeAnswer = slowly;
    await begin();
    expect(most).toBe(1);
    expect(server.requests.reduce((sum, { changes }) => sum + changes.length, 0)).toBe(1_100);
  });

  test("send what the other has saved, should it close before it could", async () => {
    await bothSignedIn();
    const { ids } = await phone.people.addPeople([{ name: "Ana" }]);
    may(phone, false);
    await phone.stop();
    await expect.poll(() => server.field("people", ids[0] ?? "", "name")).toBe("Ana");
  });

  test("when the one whose turn it is hangs, the other takes over, and the late answer does no harm", async () => {
    await bothSignedIn();
    other.leader.patience.ms = 50;
    // On a slow machine it would send for the phone before that has begun.
    may(other, false);
    const { ids } = await phone.people.addPeople(names(600));
    const { asked, thaw } = freezing(server);
    const hanging = phone.when.syncNow();
    await asked;
    may(other, true);
    await other.people.editPerson(ids[0] ?? "", { notes: "typed in the other tab" });
    await other.when.syncNow();
    expect(await other.pending.countPending()).toBe(0);
    const requests = server.requests.length;
    thaw();
    await hanging;
    expect(server.requests.slice(requests).flatMap(({ changes }) => changes)).toEqual([]);
    expect(server.field("people", ids[0] ?? "", "notes")).toBe("typed in the other tab");
    expect((await phone.people.findPerson(ids[0] ?? ""))?.notes).toBe("typed in the other tab");
    expect(await phone.pending.countPending()).toBe(0);
    expect(phone.syncState.syncState.value.state).toBe("saved");
  });

  test("whose turn was taken over knows it, and its own end is still its own", async () => {
    other.leader.patience.ms = 20;
    let isTaken = () => false;
    let end = (_: string) => {};
    const robbed = phone.leader.asLeader((isOver) => {
      isTaken = isOver;
      return new Promise<string>((resolve) => {
        end = resolve;
      });
    });
    expect(await other.leader.asLeader(async (isOver) => isOver())).toBe(false);
    await expect.poll(() => isTaken()).toBe(true);
    end("done all the same");
    expect(await robbed).toBe("done all the same");
  });

  test("that only has much to do is waited for, as long as it goes on", async () => {
    await bothSignedIn();
    nearlyTooLate();
    const begin = await bothWaiting(2_600);
    const asked = vi.spyOn(navigator.locks, "request");
    await begin();
    expect(asked.mock.calls.filter(([, how]) => typeof how === "object" && how.steal)).toEqual([]);
    expect(most).toBe(1);
    expect(server.requests.filter(({ changes }) => changes.length > 0)).toHaveLength(6);
  });
});

test("in a browser without locks tabs may both send: nothing is lost, doubled or passed over", async () => {
  vi.stubGlobal("navigator", { onLine: true, language: "en" });
  await bothSignedIn();
  await phone.people.addPeople(names(1_200));
  const tablet = await newDevice();
  await tablet.people.addPeople(names(700));
  await tablet.sync();
  server.beforeAnswer = whenBothSend;
  await Promise.all([phone.when.syncNow(), other.when.syncNow()]);
  expect(most).toBe(2);
  expect(await phone.pending.countPending()).toBe(0);
  expect([...server.rows.values()].filter(({ noun }) => noun === "people")).toHaveLength(1_900);
  expect(await other.ask.inOrder("people")).toHaveLength(1_900);
  await tablet.stop();
});
