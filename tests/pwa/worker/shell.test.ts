import { beforeEach, describe, expect, test, vi } from "vitest";
import { WorkerWorld } from "../helpers/worker";

let world: WorkerWorld;
const served = (path: string) => new Response(`served ${path}`);

beforeEach(async () => {
  world = new WorkerWorld();
  world.network = served;
  await world.start();
  await world.fire("install");
  await world.fire("activate");
  world.network = () => {
    throw new TypeError("offline");
  };
  return () => vi.unstubAllGlobals();
});

describe("without a network", () => {
  test.each(["/", "/people/p1", "/give?event=e1", "/settings"])("the screen %s is there", async (path) => {
    expect(await world.get(path, "navigate")).toBe("served /");
  });

  test("so are the files of the build", async () => {
    expect(await world.get("/assets/main-1.js")).toBe("served /assets/main-1.js");
  });
});

describe("what the server alone answers", () => {
  test.each([
    ["/api/sync", "cors", "POST"],
    ["/api/reminders", "cors", "GET"],
    ["/outbox", "navigate", "GET"],
    ["/demo", "navigate", "GET"],
    ["https://elsewhere.example/x.js", "cors", "GET"],
  ])("%s is left to the network", async (path, mode, method) => {
    expect(await world.get(path, mode, method)).toBeNull();
  });
});

describe("a new version", () => {
  test("that cannot be fetched whole changes nothing", async () => {
    await world.start("v2", ["/", "/assets/main-2.js"]);
    world.network = (path) => (path === "/" ? served(path) : new Response("gone", { status: 404 }));
    await expect(world.fire("install")).rejects.toThrow();
    expect(world.stores.get("shell-v2")?.size ?? 0).toBe(0);
    expect(world.stores.get("shell-v1")?.size).toBe(2);
  });

  test("waits until the reader asks for it", async () => {
    await world.fire("message", { data: "something else" });
    expect(world.skipped).toBe(0);
    await world.fire("message", { data: "activate-update" });
    expect(world.skipped).toBe(1);
  });

  test("keeps the files of the one before for tabs that still run it, and drops older ones", async () => {
    for (const version of ["v2", "v3"]) {
      world.network = served;
      await world.start(version, ["/", `/assets/main-${version}.js`]);
      await world.fire("install");
      await world.fire("activate");
    }
    expect([...world.stores.keys()]).toEqual(["shell-v2", "shell-v3"]);
    expect(await world.get("/assets/main-v2.js")).toBe("served /assets/main-v2.js");
  });

  test("leaves other caches alone", async () => {
    world.stores.set("shared", new Map());
    await world.fire("activate");
    expect(world.stores.has("shared")).toBe(true);
  });
});
