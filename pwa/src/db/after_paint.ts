const LONGEST_MS = 300;

/** What the hand has just done is painted before anything else begins; a hidden page never paints. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_MS);
  });
}
