import { batch, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { dropDraft, keepDraft, useDraft } from "../../parts/draft";
import { Sheet } from "../../parts/sheet";
import { say, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
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
  const [typed, write] = useDraft<Typed>(DRAFT, blank);
  const busy = useSignal(false);
  /** Going back takes the browser a while: the sheet does not wait for it. */
  const isAway = useSignal(false);
  const { events, event, day, isPast } = useWhere(query, typed.value);
  const isWhole = hasName(typed.value, today.value);

  useEffect(() => name.current?.focus(), []);

  const save = async (stay: boolean) => {
    if (!isWhole || busy.value) return;
    busy.value = true;
    const before = typed.value;
    const captured = capturedFrom(before, event?.id ?? null, day, today.value);
    try {
      const { undo } = await capture(captured);
      const next = { ...blank, event: before.event, metOn: before.metOn };
      // One drawing for all of it: the sheet is gone, the toast is there, the person is in the list.
      batch(() => {
        if (stay) write(next);
        else isAway.value = true;
        say(w.saved(captured.name), async () => {
          await undo();
          // Taken back by mistake, the words are in the sheet again.
          keepDraft(DRAFT, before);
        });
      });
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
      <button type="button" class="button" disabled={!isWhole} onClick={() => save(true)}>
        {w.savedAdd}
      </button>
      <button type="submit" class="button primary" disabled={!isWhole}>
        {words.value.doing.save}
      </button>
    </>
  );

  if (isAway.value) return null;
  return (
    <Sheet title={w.title} onClose={onClose} foot={foot} onSubmit={() => save(false)}>
      <Lands typed={typed.value} write={write} events={events} event={event} />
      <LineField typed={typed.value} write={write} nameRef={name} />
      {event && isPast && <MetOn event={event} day={day} write={write} />}
      <CaptureFields typed={typed.value} write={write} />
      <Loaded load={loadOtherWays} props={{}} />
    </Sheet>
  );
}
