import { beforeEach, expect, test } from "vitest";
import { calendarAddress, endCalendarAddress, makeCalendarAddress } from "../../pwa/src/store/calendar";
import { online } from "./helpers/device";
import { TestServer } from "./helpers/server";

let server: TestServer;
let made: number;
let address: string | null;

beforeEach(() => {
  [server, made, address] = [new TestServer(), 0, null];
  server.accounts = (path, method) => {
    if (path !== "/api/calendar") return null;
    if (method === "POST") address = `https://kith.example/calendar/${++made}.ics`;
    if (method === "DELETE") address = null;
    return method === "DELETE" ? new Response(null, { status: 204 }) : Response.json({ address });
  };
  online(server);
});

test("there is none until it is made, a new one takes its place, and it can be ended", async () => {
  expect(await calendarAddress()).toBeNull();
  const first = await makeCalendarAddress();
  expect(await calendarAddress()).toBe(first);
  const second = await makeCalendarAddress();
  expect(second).not.toBe(first);
  expect(await calendarAddress()).toBe(second);
  await endCalendarAddress();
  expect(await calendarAddress()).toBeNull();
});

test("with no signal it is said so, and not that there is none", async () => {
  server.unreachable = true;
  await expect(calendarAddress()).rejects.toMatchObject({ code: "offline" });
});
