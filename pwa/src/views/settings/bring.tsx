import { useSignal } from "@preact/signals";
import { PageHead } from "../../parts/page_head";
import { say } from "../../parts/toast_state";
import { commitImport, type Preview, previewLinkedIn } from "../../store/takeout";
import { words } from "../../words/all";
import { TwinsLine } from "../people/twins_line";
import { BringPreview } from "./bring_preview";

type Step =
  | { at: "choosing" }
  | { at: "reading" }
  | { at: "preview"; preview: Preview }
  | { at: "importing"; done: number; total: number }
  | { at: "trouble"; text: string };

function troubleOf(error: unknown): string {
  const { problems } = words.value.bring;
  return problems[String((error as { code?: unknown }).code)] ?? problems.unknown ?? "";
}

/** Choose a file, see what it would do, then let it. */
export function Bring() {
  const w = words.value.bring;
  const step = useSignal<Step>({ at: "choosing" });
  const read = async (file: File | undefined) => {
    if (!file) return;
    step.value = { at: "reading" };
    try {
      step.value = { at: "preview", preview: await previewLinkedIn(file) };
    } catch (error) {
      step.value = { at: "trouble", text: troubleOf(error) };
    }
  };
  const commit = async (preview: Preview) => {
    const progress = (done: number, total: number) => {
      step.value = { at: "importing", done, total };
    };
    progress(0, preview.adds + preview.updates);
    try {
      const { added, updated, undo } = await commitImport(preview, progress);
      say(added > 0 ? w.done(added) : w.doneUpdated(updated), undo);
      step.value = { at: "choosing" };
    } catch (error) {
      step.value = { at: "trouble", text: troubleOf(error) };
    }
  };
  const now = step.value;
  return (
    <>
      <PageHead title={w.title}>
        <p>{w.how}</p>
      </PageHead>
      <div class="stack hue-keep">
        {now.at !== "importing" && (
          <label class={`button file-button ${now.at === "preview" ? "" : "primary"}`}>
            {now.at === "preview" ? w.other : w.choose}
            <input
              type="file"
              accept=".csv,text/csv"
              class="file-input"
              onChange={(event) => read(event.currentTarget.files?.[0])}
            />
          </label>
        )}
        <div role="status">
          {now.at === "reading" && <p class="soft">{w.reading}</p>}
          {now.at === "trouble" && <p class="notice">{now.text}</p>}
        </div>
        {now.at === "preview" && <BringPreview preview={now.preview} onGo={() => commit(now.preview)} />}
        {now.at === "choosing" && <TwinsLine />}
        {now.at === "importing" && (
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
