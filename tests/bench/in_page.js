// Runs in every page before the app: notes when something is painted, so that no message to the driver is timed.
{
  const noted = { written: [] };
  window.bench = noted;

  // The frame after the change is drawn; what follows it in the queue runs when it has been.
  noted.afterPaint = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(0);
    });

  /** When the first element that answers `selector`, and holds `text`, has been painted. */
  noted.whenPainted = (selector, text = "") =>
    new Promise((resolve) => {
      const isThere = () => [...document.querySelectorAll(selector)].some((found) => found.textContent.includes(text));
      const look = () => {
        if (!isThere()) return;
        watching.disconnect();
        noted.afterPaint(resolve);
      };
      const watching = new MutationObserver(look);
      watching.observe(document, { childList: true, subtree: true, characterData: true });
      look();
    });

  // Durable is what the database says is durable.
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...how) {
    const made = transaction.apply(this, how);
    if (made.mode === "readwrite") made.addEventListener("complete", () => noted.written.push(performance.now()));
    return made;
  };

  /** The next key: resolves with the milliseconds until what it changed is painted. */
  noted.nextKey = () =>
    new Promise((resolve) =>
      document.addEventListener("input", ({ timeStamp }) => noted.afterPaint((at) => resolve(at - timeStamp)), {
        capture: true,
        once: true,
      }),
    );
}
