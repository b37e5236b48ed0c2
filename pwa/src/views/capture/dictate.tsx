import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Microphone } from "../../parts/capture_icons";
import { words } from "../../words/all";
import { language } from "../../words/speak";
import { type Deaf, listen, maker } from "./dictation";

type Props = { before: string; onLine: (line: string) => void; onDeaf: (why: Deaf | null) => void };

const LOCALE = { en: "en", de: "de-DE" };

/** Speaks the line instead of typing it; not there where the browser cannot, the keyboard's own dictation is. */
export function Dictate({ before, onLine, onDeaf }: Props) {
  const listening = useSignal(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  if (maker() === null) return null;
  const w = words.value.capture.voice;
  const start = () => {
    onDeaf(null);
    // Most browsers send the sound to their maker: with no signal there is nothing to wait for.
    if (!navigator.onLine) return onDeaf("network");
    listening.value = true;
    const lead = before.trim() ? `${before.trim()} ` : "";
    stop.current = listen({
      lang: LOCALE[language.value],
      onWords: (said) => onLine(lead + said),
      onDeaf,
      onEnd: () => {
        listening.value = false;
      },
    });
  };
  return (
    <button
      type="button"
      class="icon-button dictate"
      aria-label={w.dictate}
      aria-pressed={listening.value}
      onClick={() => (listening.value ? stop.current?.() : start())}
    >
      <Microphone />
    </button>
  );
}
