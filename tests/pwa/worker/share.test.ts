import { beforeEach, expect, test, vi } from "vitest";
import { WorkerWorld } from "../helpers/worker";

let world: WorkerWorld;
const shared = new Map<string, string>();

beforeEach(async () => {
  world = new WorkerWorld();
  await world.start();
  shared.clear();
  const open = async () => ({
    put: async (key: string, response: Response) => void shared.set(key, await response.text()),
  });
  vi.stubGlobal("caches", { open });
  return () => vi.unstubAllGlobals();
});

const post = (path: string, body = "words") =>
  world.fire("fetch", {
    request: {
      url: `https://kith.example${path}`,
      method: "POST",
      mode: "navigate",
      headers: new Headers({ "content-type": "multipart/form-data; boundary=x" }),
      blob: async () => new Blob([body]),
    },
  });

test("what is shared is kept without a network, and the page is opened on it", async () => {
  vi.stubGlobal("Response", Kept);
  const answer = (await await post("/share")) as Kept;
  expect([...shared.values()]).toEqual(["words"]);
  expect([...shared.keys()][0]).toMatch(/^\/inbox\/\d+$/);
  expect(answer).toMatchObject({ status: 303, to: "/share" });
});

test("two shares in a row stand beside each other", async () => {
  vi.stubGlobal("Response", Kept);
  vi.useFakeTimers({ now: 1 });
  await await post("/share", "first");
  vi.setSystemTime(2);
  await await post("/share", "second");
  vi.useRealTimers();
  expect([...shared.values()]).toEqual(["first", "second"]);
});

test("without room the page opens all the same", async () => {
  vi.stubGlobal("Response", Kept);
  vi.stubGlobal("caches", {
    open: async () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
  expect(await await post("/share")).toMatchObject({ to: "/share" });
});

test.each(["/api/sync", "/sharewood", "/"])("a post to %s is left to the network", async (path) => {
  expect(await post(path)).toBeNull();
});

/** A redirect by a path alone is for workers; Node wants a whole address. */
class Kept {
  status = 200;
  to = "";
  constructor(private readonly body: Blob) {}
  text() {
    return this.body.text();
  }
  static redirect(to: string, status: number) {
    return Object.assign(new Kept(new Blob()), { to, status });
  }
}
