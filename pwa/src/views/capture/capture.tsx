import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { dropDraft, keepDraft, useDraft } from "../../parts/draft";
import { Sheet } from "../../parts/sheet";
import { say, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { capture } from "../../store/capture";
import { findEvent, pinnedEvent } from "../../store/events";
import { words } from "../../words/all";
import { Loaded } from "../shell/loaded";
import type { SheetProps } from "../view_props";
import { CaptureFields } from "./fields";
import { blank, capturedFrom, type Typed } from "./typed";

const DRAFT = "capture";
const loadOtherWays = async () => (await import("../scan/other_ways")).OtherWays;

/** A person met, in one sheet: only the name is needed. */
export function Capture({ query, onClose }: SheetProps) {
  const eventId = query.get("event");
  const w = words.value.capture;
  const name = useRef<HTMLInputElement>(null);
  const [typed, write] = useDraft<Typed>(DRAFT, blank);
  const busy = useSignal(false);
  const asked = () => (eventId ? findEvent(eventId) : pinnedEvent(today.value));
  const event = useAnswer(asked, [eventId]).value ?? null;
  const landsIn = typed.value.noEvent ? null : event;

  useEffect(() => name.current?.focus(), []);

  const save = async (stay: boolean) => {
    if (!typed.value.name.trim() || busy.value) return;
    busy.value = true;
    try {
      const { undo } = await capture(capturedFrom(typed.value, landsIn?.id ?? null, today.value));
      const before = typed.value;
      say(w.saved(before.name.trim()), async () => {
        await undo();
        // Taken back by mistake, the words are in the sheet again.
        keepDraft(DRAFT, before);
      });
      write(blank);
      dropDraft(DRAFT);
      if (stay) name.current?.focus();
      else onClose();
    } catch (error) {
      tellTrouble(error);
    } finally {
      busy.value = false;
    }
  };

  const foot = (
    <>
      <button type="button" class="button" disabled={!typed.value.name.trim()} onClick={() => save(true)}>
        {w.savedAdd}
      </button>
      <button type="submit" class="button primary" disabled={!typed.value.name.trim()}>
        {words.value.doing.save}
      </button>
    </>
  );

  return (
    <Sheet title={w.title} onClose={onClose} foot={foot} onSubmit={() => save(false)}>
      <CaptureFields typed={typed.value} write={write} event={event} nameRef={name} />
      <Loaded load={loadOtherWays} props={{}} />
    </Sheet>
  );
}
