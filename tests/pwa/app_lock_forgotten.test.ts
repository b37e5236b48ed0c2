import { beforeEach, describe, expect, test, vi } from "vitest";
import { ANA, accountsOf, signIn } from "./helpers/accounts";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";
import { Windows } from "./helpers/window";

let server: TestServer;
let phone: TestDevice;

beforeEach(async () => {
  new Windows();
  server = new TestServer();
  server.accounts = accountsOf(() => ANA);
  online(server);
  phone = await newDevice();
  await phone.start.startStore();
  return async () => {
    await phone.stop();
    vi.unstubAllGlobals();
  };
});

const forgotten = () => import("../../pwa/src/store/forgotten_pin");
const add = (name: string) => phone.people.addPeople([{ name }]);
const people = async () => (await phone.ask.inOrder("people")).map(({ name }) => name);

async function lockUp() {
  const { setLock } = await import("../../pwa/src/store/lock");
  const { watchLock, locked, shut } = await import("../../pwa/src/store/lock_state");
  await setLock({ after: "5", pin: { salt: [], rounds: 1, hash: [] } });
  watchLock();
  shut();
  return locked;
}

describe("a forgotten PIN", () => {
  test("costs what was never sent, and that is counted first", async () => {
    await signIn(phone);
    await add("Ana");
    await phone.syncState.syncNow();
    server.failures = [{ status: 500, code: "unknown" }];
    await add("Bo");
    await add("Cleo");
    const { stake, clearThisDevice } = await forgotten();
    expect(await stake()).toEqual({ unsent: 2, hasAccount: true });
    const locked = await lockUp();
    await clearThisDevice();
    await expect.poll(() => locked.value).toBe(false);
    expect(await people()).toEqual([]);
    expect({ ...localStorage }).toEqual({});
    expect(phone.account.account.value.state).toBe("none");
  });

  test("without an account costs everything here", async () => {
    await add("Ana");
    const { stake, clearThisDevice } = await forgotten();
    expect(await stake()).toEqual({ unsent: 1, hasAccount: false });
    const locked = await lockUp();
    await clearThisDevice();
    await expect.poll(() => locked.value).toBe(false);
    expect(await people()).toEqual([]);
  });
});

test("a locked device still hears that another one took its access away, and is clean", async () => {
  await signIn(phone);
  await add("Ana");
  await phone.syncState.syncNow();
  const locked = await lockUp();
  server.failures = [{ status: 401, code: "revoked" }];
  await phone.syncState.syncNow();
  await expect.poll(() => locked.value).toBe(false);
  expect(await people()).toEqual([]);
  expect(phone.account.account.value.revoked).toBe(true);
});
