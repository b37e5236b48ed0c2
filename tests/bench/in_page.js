// Runs in every page before the app: notes when something is painted, so that no message to the driver is timed.
{
  const noted = { written: [] };
  window.bench = noted;

  // The frame after the change is drawn; what follows it in the queue runs when it has been. First in the queue:
  // what the app puts off until after the paint is not waited for by who looks at the screen.
  noted.afterPaint = (then) =>
    requestAnimationFrame(() => {
      void scheduler.postTask(() => then(performance.now()), { priority: "user-blocking" });
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

  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask" });
  /** Milliseconds of the longest task since this was asked before; 0 where none was long. */
  noted.longestTask = () => Math.max(0, ...tasks.splice(0).map(({ duration }) => duration));

  /** The next key: resolves with the milliseconds until what it changed is painted. */
  noted.nextKey = () =>
    new Promise((resolve) =>
      document.addEventListener("input", ({ timeStamp }) => noted.afterPaint((at) => resolve(at - timeStamp)), {
        capture: true,
        once: true,
      }),
    );
}
