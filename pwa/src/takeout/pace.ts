const WORK_MS = 12;

/** Call between small steps of long work: gives the screen its turn whenever a frame's worth has passed. */
export function pace(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < WORK_MS) return;
    await turn();
    since = performance.now();
  };
}

// A timeout set within others waits at least 4 ms, a message does not.
function turn(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(0);
  });
}
