/** As much of the browser's recogniser as is used here; the standard's types are not in every TypeScript. */
export type Recogniser = {
  lang: string;
  interimResults: boolean;
  start: () => void;
  stop: () => void;
  abort: () => void;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
};
type Maker = new () => Recogniser;

export type Deaf = "network" | "not_allowed" | "nothing_heard" | "failed";

const WHY: Record<string, Deaf> = {
  network: "network",
  "language-not-supported": "failed",
  "not-allowed": "not_allowed",
  "service-not-allowed": "not_allowed",
  "audio-capture": "not_allowed",
  "no-speech": "nothing_heard",
};

export function maker(): Maker | null {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as {
    SpeechRecognition?: Maker;
    webkitSpeechRecognition?: Maker;
  };
  return SpeechRecognition ?? webkitSpeechRecognition ?? null;
}

type Hear = {
  lang: string;
  onWords: (words: string) => void;
  onDeaf: (why: Deaf) => void;
  onEnd: () => void;
};

/** Listens until the speaker pauses; answers with how to stop, or null where the browser cannot. */
export function listen({ lang, onWords, onDeaf, onEnd }: Hear): (() => void) | null {
  const Make = maker();
  if (Make === null) return null;
  const recogniser = new Make();
  recogniser.lang = lang;
  recogniser.interimResults = true;
  recogniser.onresult = ({ results }) => {
    onWords(
      Array.from(results, (result) => result[0]?.transcript ?? "")
        .join(" ")
        .replace(/\s+/g, " ")
        .trim(),
    );
  };
  recogniser.onerror = ({ error }) => {
    // Stopped by the speaker's own hand.
    if (error !== "aborted") onDeaf(WHY[error] ?? "failed");
  };
  recogniser.onend = onEnd;
  try {
    recogniser.start();
  } catch {
    onDeaf("failed");
    onEnd();
  }
  return () => recogniser.stop();
}
