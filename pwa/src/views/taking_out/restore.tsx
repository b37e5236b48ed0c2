import { useSignal } from "@preact/signals";
import { PageHead } from "../../parts/page_head";
import { say } from "../../parts/toast_state";
import { previewRestore, type RestorePreview, restore } from "../../store/restore";
import { takingOutWords } from "../../words/taking_out";
import { RestoreShown } from "./restore_shown";

type Step =
  | { at: "choosing" }
  | { at: "reading" }
  | { at: "preview"; preview: RestorePreview }
  | { at: "restoring"; done: number; total: number }
  | { at: "trouble"; text: string };

function troubleOf(error: unknown): string {
  const { problems } = takingOutWords.value.restore;
  return problems[String((error as { code?: unknown }).code)] ?? problems.unknown ?? "";
}

/** Choose a file of Kith's own, see what it would bring back, then let it. */
export function Restore() {
  const w = takingOutWords.value.restore;
  const step = useSignal<Step>({ at: "choosing" });
  const read = async (file: File | undefined) => {
    if (!file) return;
    step.value = { at: "reading" };
    try {
      step.value = { at: "preview", preview: await previewRestore(file) };
    } catch (error) {
      step.value = { at: "trouble", text: troubleOf(error) };
    }
  };
  const bring = async (preview: RestorePreview, withDeleted: boolean) => {
    const hear = (done: number, total: number) => {
      step.value = { at: "restoring", done, total };
    };
    hear(0, preview.file.rows.length);
    try {
      const { added, filled, undo } = await restore(preview, { withDeleted }, hear);
      say(w.done(added + filled), undo);
      step.value = { at: "choosing" };
    } catch (error) {
      step.value = { at: "trouble", text: troubleOf(error) };
    }
  };
  const now = step.value;
  return (
    <>
      <PageHead title={w.title}>
        <p class="soft">{w.why}</p>
      </PageHead>
      <div class="stack hue-keep">
        {now.at !== "restoring" && (
          <label class={`button file-button ${now.at === "preview" ? "" : "primary"}`}>
            {now.at === "preview" ? w.other : w.choose}
            <input
              type="file"
              accept=".json,application/json"
              class="file-input"
              onChange={(event) => read(event.currentTarget.files?.[0])}
            />
          </label>
        )}
        <div role="status">
          {now.at === "reading" && <p class="soft">{w.reading}</p>}
          {now.at === "trouble" && <p class="notice">{now.text}</p>}
        </div>
        {now.at === "preview" && (
          <RestoreShown preview={now.preview} onGo={(withDeleted) => bring(now.preview, withDeleted)} />
        )}
        {now.at === "restoring" && (
          <div class="card">
            <label class="stack tight">
              {w.progress}
              <progress max={now.total} value={now.done} />
            </label>
          </div>
        )}
      </div>
    </>
  );
}
