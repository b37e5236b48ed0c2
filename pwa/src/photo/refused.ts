export type Why = "not_an_image" | "heic" | "too_large";

/** What was chosen cannot become a face; the code says why, the screen has the words. */
export class PhotoRefused extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(`photo refused: ${why}`);
    this.name = "PhotoRefused";
    this.why = why;
  }
}
