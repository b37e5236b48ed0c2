// What only the server can tell: asked for at once and when the signal is back, and never older than what is shown.
import { beforeEach, expect, test, vi } from "vitest";
import { question } from "../../pwa/src/parts/asked";

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

test("a screen that was left asks no more", () => {
  const ask = vi.fn(async () => ({}));
  const stop = question(ask).start();
  stop();
  signalIsBack();
  expect(ask).toHaveBeenCalledTimes(1);
});
