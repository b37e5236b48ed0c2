import { beforeEach, expect, test } from "vitest";
import { endToken, makeToken, tokens } from "../../pwa/src/store/tokens";
import { online } from "./helpers/device";
import { TestServer } from "./helpers/server";

const PLACE = "/api/accounts/tokens";
let server: TestServer;
let kept: { id: string; name: string }[];

beforeEach(() => {
  [server, kept] = [new TestServer(), []];
  server.accounts = (path, method) => {
    if (path === PLACE && method === "POST") {
      kept = [{ id: "one", name: "Backup" }];
      return Response.json({ ...kept[0], token: "kith_once" }, { status: 201 });
    }
    if (path === PLACE) return Response.json({ tokens: kept });
    if (path !== `${PLACE}/one` || method !== "DELETE") return null;
    kept = [];
    return new Response(null, { status: 204 });
  };
  online(server);
});

test("a token is told once, listed without its words, and ended", async () => {
  expect(await makeToken("Backup", ["read"], 30)).toBe("kith_once");
  expect(await tokens()).toEqual([{ id: "one", name: "Backup" }]);
  await endToken("one");
  expect(await tokens()).toEqual([]);
});

test("with no signal it is said so, and not that there are none", async () => {
  server.unreachable = true;
  await expect(tokens()).rejects.toMatchObject({ code: "offline" });
});
