// What only the server can tell: asked for at once and when the signal is back, and never older than what is shown.
import { beforeEach, describe, expect, test, vi } from "vitest";
import { question } from "../../pwa/src/parts/asked";
import { toast } from "../../pwa/src/parts/toast_state";

let phone: EventTarget;

beforeEach(() => {
  phone = new EventTarget();
  vi.stubGlobal("addEventListener", phone.addEventListener.bind(phone));
  vi.stubGlobal("removeEventListener", phone.removeEventListener.bind(phone));
});

const signalIsBack = () => phone.dispatchEvent(new Event("online"));

test("with no signal it is unknown, and answered by itself once the signal is back", async () => {
  let hasSignal = false;
  const { known, start } = question(async () => {
    if (!hasSignal) throw new Error("offline");
    return { address: "mine" };
  });
  expect(known.value).toBe("asking");
  start();
  await expect.poll(() => known.value).toBe("unknown");
  hasSignal = true;
  signalIsBack();
  await expect.poll(() => known.value).toEqual({ address: "mine" });
});

test("a slow answer from before a change does not take the change back on the screen", async () => {
  const answers: ((found: { address: string }) => void)[] = [];
  const { known, again } = question(() => new Promise<{ address: string }>((answer) => answers.push(answer)));
  const before = again();
  const after = again();
  answers[1]?.({ address: "new" });
  await after;
  answers[0]?.({ address: "old" });
  await before;
  expect(known.value).toEqual({ address: "new" });
});

test("what is known stays when the signal comes back only for a moment", async () => {
  const ask = vi.fn(async () => ({ address: "mine" }));
  const { known, start } = question(ask);
  start();
  await expect.poll(() => known.value).toEqual({ address: "mine" });
  ask.mockRejectedValue(new Error("offline"));
  signalIsBack();
  expect(ask).toHaveBeenCalledTimes(1);
});

test("a screen that was left asks no more", () => {
  const ask = vi.fn(async () => ({}));
  const stop = question(ask).start();
  stop();
  signalIsBack();
  expect(ask).toHaveBeenCalledTimes(1);
});

describe("a change", () => {
  const address = () => Promise.resolve({ address: "mine" });

  test("shows what the server knows afterwards and says that it is done", async () => {
    const { known, change } = question(address);
    await change(async () => {}, "Here it is.");
    expect(known.value).toEqual({ address: "mine" });
    expect(toast.value?.text).toBe("Here it is.");
  });

  test("that the server refuses leaves what was shown, and says why", async () => {
    const { known, again, change } = question(address);
    await again();
    const tell = vi.fn();
    await change(() => Promise.reject(new Error("no")), "Here it is.", tell);
    expect(known.value).toEqual({ address: "mine" });
    expect(tell).toHaveBeenCalledOnce();
  });
});
