import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { doing } from "../../parts/toast_state";
import { deleteMany, type Progress } from "../../store/bulk";
import type { Undo } from "../../store/types";
import { words } from "../../words/all";
import { chooseEveryone, chosen, progress, stopChoosing } from "./chosen";
import { CircleSheet } from "./circle_sheet";
import { TagSheet } from "./tag_sheet";

function stopCounting(): void {
  progress.value = null;
}

/** Does it for everyone chosen: progress while it runs, one undo at the end, and progress while that runs. */
export async function forChosen(
  verb: (ids: string[], told: Progress) => Promise<Undo>,
  said: (count: number) => string,
): Promise<void> {
  const ids = [...(chosen.value ?? [])];
  progress.value = { done: 0, total: ids.length };
  const told: Progress = (done, total) => {
    progress.value = { done, total };
  };
  const verbCounted = async () => {
    const undo = await verb(ids, told).finally(stopCounting);
    return () => undo().finally(stopCounting);
  };
  const done = await doing(verbCounted, said(ids.length));
  if (done) stopChoosing();
}

/** What can be done with those chosen, at the thumb. */
export function ChosenBar() {
  const w = words.value.people;
  const sheet = useSignal<"tag" | "circle" | null>(null);
  const count = chosen.value?.size ?? 0;
  const busy = progress.value;
  const off = count === 0 || busy !== null;
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !document.querySelector("dialog[open]")) stopChoosing();
    };
    addEventListener("keydown", leave);
    return () => {
      removeEventListener("keydown", leave);
      stopChoosing();
    };
  }, []);
  const close = () => {
    sheet.value = null;
  };
  return (
    <div class="chosen-bar" role="toolbar" aria-label={w.selecting}>
      <output class="chosen-count">{busy ? w.progress(busy.done, busy.total) : w.selected(count)}</output>
      <button type="button" class="button plain" disabled={busy !== null} onClick={chooseEveryone}>
        {w.selectAll}
      </button>
      <button type="button" class="button" disabled={off} onClick={() => (sheet.value = "tag")}>
        {w.tagThem}
      </button>
      <button type="button" class="button" disabled={off} onClick={() => (sheet.value = "circle")}>
        {w.circleThem}
      </button>
      <button
        type="button"
        class="button"
        disabled={off}
        onClick={() => forChosen(deleteMany, w.deletedSaid)}
      >
        {w.deleteThem}
      </button>
      {sheet.value === "tag" && <TagSheet onClose={close} />}
      {sheet.value === "circle" && <CircleSheet onClose={close} />}
    </div>
  );
}
