import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { dropDraft, useDraft } from "../../parts/draft";
import { firstName } from "../../parts/first_name";
import { doing, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { go } from "../../router";
import { markSent, saveDraft, type ThankCard } from "../../store/thanks";
import type { Channel } from "../../store/types";
import { words } from "../../words/all";
import { compose, nothing, type Starter } from "./compose";
import { HandOff } from "./hand_off";
import { Prompts } from "./prompts";

const QUIET_MS = 400;

/** Keeps the words on the device a moment after the last key, and when the page is left. */
function useKeptDraft(favorId: string) {
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const keep = async () => {
    const now = waiting.current;
    waiting.current = null;
    if (!now) return;
    clearTimeout(now.timer);
    await saveDraft(favorId, now.text).catch(tellTrouble);
  };
  const later = (text: string) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { text, timer: setTimeout(keep, QUIET_MS) };
  };
  const forget = () => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
  };
  useEffect(() => {
    const onHide = () => void keep();
    document.addEventListener("visibilitychange", onHide);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      void keep();
    };
  }, []);
  return { later, forget };
}

export function Letter({ card }: { card: ThankCard }) {
  const w = words.value.give;
  const { favor, person } = card;
  const first = firstName(person.name);
  const text = useSignal(card.draft ?? "");
  const channel = useSignal<Channel>("other");
  const [starter, write] = useDraft<Starter>(`starter-${favor.id}`, nothing);
  const { later, forget } = useKeptDraft(favor.id);
  const id = useId();
  const greeting = w.greeting(first);
  const change = (to: string) => {
    text.value = to;
    later(to);
  };
  const prompt = (part: Partial<Starter>) => {
    const follows = text.value === "" || text.value === compose(greeting, starter.value);
    write(part);
    // Words changed by hand are never overwritten by a prompt.
    if (follows) change(compose(greeting, starter.value));
  };
  const composed = compose(greeting, starter.value);
  const sent = async () => {
    forget();
    const how = { words: text.value.trim(), channel: channel.value, on: today.value };
    if (!(await doing(() => markSent(favor.id, how), w.sentSaid(first)))) return;
    dropDraft(`starter-${favor.id}`);
    go("/give", { replace: true });
  };
  return (
    <>
      <Prompts first={first} starter={starter.value} onWrite={prompt} />
      <div class="field">
        <label for={id}>{w.yourWords}</label>
        <textarea
          id={id}
          class="letter input"
          dir="auto"
          maxLength={20000}
          value={text.value}
          onInput={(event) => change(event.currentTarget.value)}
        />
        {composed && composed !== text.value && (
          <button type="button" class="button plain at-start" onClick={() => change(composed)}>
            {w.useLines}
          </button>
        )}
      </div>
      <HandOff person={person} text={text.value} onHanded={(by) => {
          channel.value = by;
        }} />
      <button type="button" class="button primary wide" onClick={sent}>
        {w.markSent}
      </button>
    </>
  );
}
