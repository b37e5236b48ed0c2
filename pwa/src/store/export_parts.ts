const PIECE = 256_000;

/** A file that grows: what is finished is handed to the browser piece by piece, which may keep it on disk. */
export class FileParts {
  private readonly pieces: Blob[] = [];
  private waiting: string[] = [];
  private length = 0;

  add(...texts: string[]): void {
    for (const text of texts) {
      this.waiting.push(text);
      this.length += text.length;
    }
    if (this.length >= PIECE) this.putAside();
  }

  file(type: string): Blob {
    this.putAside();
    return new Blob(this.pieces, { type });
  }

  private putAside(): void {
    this.pieces.push(new Blob(this.waiting));
    this.waiting = [];
    this.length = 0;
  }
}
