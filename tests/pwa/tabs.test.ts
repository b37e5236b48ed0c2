import { beforeEach, describe, expect, test, vi } from "vitest";
import { ANA, accountsOf, signIn } from "./helpers/accounts";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

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

/** The request never ends, as in a tab that the system has frozen; `thaw` lets the answer come after all. */
function freezing(): { asked: Promise<void>; thaw: () => void } {
  let thaw = () => {};
  let frozen = () => {};
  const asked = new Promise<void>((resolve) => {
    frozen = resolve;
  });
  server.beforeAnswer = () => {
    server.beforeAnswer = async () => {};
    frozen();
    return new Promise((resolve) => {
      thaw = resolve;
    });
  };
  return { asked, thaw: () => thaw() };
}

/** Both tabs know that the account is there, and nothing waits. */
async function bothSignedIn(): Promise<void> {
  await signIn(phone);
  await phone.when.syncNow();
  await expect.poll(() => other.account.account.value.state).toBe("in");
  await other.when.syncNow();
  server.requests = [];
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
    await Promise.all([phone.stop(), other.stop()]);
    vi.unstubAllGlobals();
  };
});

describe("two tabs of one notebook", () => {
  test("never sync at the same time, and send nothing twice", async () => {
    await bothSignedIn();
    await phone.people.addPeople(names(1_100));
    server.beforeAnswer = slowly;
    await Promise.all([phone.when.syncNow(), other.when.syncNow()]);
    expect(most).toBe(1);
    expect(server.requests.reduce((sum, { changes }) => sum + changes.length, 0)).toBe(1_100);
  });

  test("send what the other has saved, should it close before it could", async () => {
    await bothSignedIn();
    const { ids } = await phone.people.addPeople([{ name: "Ana" }]);
    phone.accountState.account.value = { ...phone.accountState.account.value, state: "none" };
    await phone.stop();
    await expect.poll(() => server.field("people", ids[0] ?? "", "name"), { timeout: 5_000 }).toBe("Ana");
  });

  test("when the one whose turn it is hangs, the other takes over, and the late answer does no harm", async () => {
    await bothSignedIn();
    other.leader.patience.ms = 50;
    const { ids } = await phone.people.addPeople(names(600));
    const { asked, thaw } = freezing();
    const hanging = phone.when.syncNow();
    await asked;
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
    await phone.people.addPeople(names(2_600));
    other.leader.patience.ms = 1_500;
    server.beforeAnswer = slowly;
    await Promise.all([phone.when.syncNow(), other.when.syncNow()]);
    expect(most).toBe(1);
  });
});

test("in a browser without locks tabs may both send: nothing is lost, doubled or passed over", async () => {
  vi.stubGlobal("navigator", { onLine: true, language: "en" });
  await bothSignedIn();
  await phone.people.addPeople(names(1_200));
  const tablet = await newDevice();
  await tablet.people.addPeople(names(700));
  await tablet.sync();
  server.beforeAnswer = slowly;
  await Promise.all([phone.when.syncNow(), other.when.syncNow()]);
  expect(most).toBe(2);
  expect(await phone.pending.countPending()).toBe(0);
  expect([...server.rows.values()].filter(({ noun }) => noun === "people")).toHaveLength(1_900);
  expect(await other.ask.inOrder("people")).toHaveLength(1_900);
  await tablet.stop();
});
