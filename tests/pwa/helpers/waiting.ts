import type { TestServer } from "./server";

const realTimeout = globalThis.setTimeout;

/** Like expect.poll, which itself would move a clock that is not the real one. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => realTimeout(resolve, 1));
}

/** The request never ends, as in a tab that the system has frozen; `thaw` lets the answer come after all. */
export function freezing(server: TestServer): { asked: Promise<void>; thaw: () => void } {
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
