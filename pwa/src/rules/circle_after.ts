const INWARDS = ["light", "active", "close", "inner"];

/** The circle that fits what was said of somebody; null where they may stay. */
export function circleAfter(word: string, circle: string | null): string | null {
  if (word === "let_rest") return circle === "resting" ? null : "resting";
  const at = INWARDS.indexOf(circle ?? "");
  if (word === "drifting") return at > 0 ? (INWARDS[at - 1] ?? null) : null;
  if (word === "energising") return at < 0 ? "active" : (INWARDS[at + 1] ?? null);
  return word === "mutual" && circle === null ? "active" : null;
}
