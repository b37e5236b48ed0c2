import { batch, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { dropDraft, keepDraft, useDraft } from "../../parts/draft";
import { Sheet } from "../../parts/sheet";
import { say, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { afterPaint } from "../../store/after_paint";
import { capture } from "../../store/capture";
import { words } from "../../words/all";
import { Loaded } from "../shell/loaded";
import type { SheetProps } from "../view_props";
import { CaptureFields } from "./fields";
import { Lands, MetOn } from "./lands";
import { LineField } from "./line_field";
import { blank, capturedFrom, hasName, type Typed } from "./typed";
import { useWhere } from "./where";

const DRAFT = "capture";
const loadOtherWays = async () => (await import("../scan/other_ways")).OtherWays;

/** A person met, in one sheet: only the name is needed. */
export function Capture({ query, onClose }: SheetProps) {
  const w = words.value.capture;
  const name = useRef<HTMLTextAreaElement>(null);
  const [draft, write] = useDraft<Typed>(DRAFT, blank);
  const typed = draft.value;
  const busy = useSignal(false);
  const isGone = useSignal(false);
  const { events, event, day, isPast } = useWhere(query, typed);
  const isWhole = hasName(typed, today.value);

  useEffect(() => name.current?.focus(), []);

  const again = (said: () => void) => {
    batch(() => {
      draft.value = { ...blank, event: typed.event, metOn: typed.metOn };
      said();
    });
    name.current?.focus();
  };
  // To close a dialog styles the whole page anew: it is out of sight first, and the list is seen without it.
  const leave = async (said: () => void) => {
    const sheet = name.current?.closest("dialog");
    if (sheet) sheet.hidden = true;
    await afterPaint();
    batch(() => {
      isGone.value = true;
      said();
    });
    onClose();
  };
  const save = async (stay: boolean) => {
    if (!isWhole || busy.value) return;
    busy.value = true;
    const before = typed;
    const captured = capturedFrom(before, event?.id ?? null, day, today.value);
    try {
      const { undo } = await capture(captured);
      dropDraft(DRAFT);
      const said = () =>
        say(w.saved(captured.name), async () => {
          await undo();
          // Taken back by mistake, the words are in the sheet again.
          keepDraft(DRAFT, before);
        });
      if (stay) again(said);
      else void leave(said);
    } catch (error) {
      tellTrouble(error);
    } finally {
      busy.value = false;
    }
  };

  const foot = (
    <>
      <button type="button" class="button" disabled={!isWhole} onClick={() => save(true)}>
        {w.savedAdd}
      </button>
      <button type="submit" class="button primary" disabled={!isWhole}>
        {words.value.doing.save}
      </button>
    </>
  );

  if (isGone.value) return null;
  return (
    <Sheet title={w.title} onClose={onClose} foot={foot} onSubmit={() => save(false)}>
      <Lands typed={typed} write={write} events={events} event={event} />
      <LineField typed={typed} write={write} nameRef={name} />
      {event && isPast && <MetOn event={event} day={day} write={write} />}
      <CaptureFields typed={typed} write={write} />
      <Loaded load={loadOtherWays} props={{}} />
    </Sheet>
  );
}
