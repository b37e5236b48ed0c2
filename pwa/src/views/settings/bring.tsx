import { useSignal } from "@preact/signals";
import { Next } from "../../parts/more_icons";
import { PageHead } from "../../parts/page_head";
import { today } from "../../parts/today";
import { rememberMapping } from "../../store/bring_mapping";
import { NO_CHOICES, previewOf } from "../../store/bring_preview";
import { type Mapping, openFile, openTable, readTable, type WasRead } from "../../store/bring_read";
import { goingOn } from "../../store/bring_state";
import { words } from "../../words/all";
import { TwinsLine } from "../people/twins_line";
import { BringColumns } from "./bring_columns";
import { BringHow } from "./bring_how";
import { bringIn } from "./bring_in";
import { BringPreview } from "./bring_preview";
import { BringProgress } from "./bring_progress";
import { type Step, stepOnTrouble, type Table } from "./bring_steps";
import { BroughtIn } from "./brought_in";
import { inWords } from "./in_words";

/** Choose a file, tell its columns where nobody knows them, see what it would do, then let it. */
export function Bring() {
  const w = words.value.bring;
  const step = useSignal<Step>({ at: "choosing" });
  const trying = async (work: () => Promise<Step>) => {
    step.value = { at: "reading" };
    step.value = await work().catch(stepOnTrouble);
  };
  const lookAt = async (was: WasRead): Promise<Step> => ({
    at: "preview",
    preview: await previewOf(inWords(was), NO_CHOICES, today.value),
  });
  const open = (file: File | undefined) =>
    file &&
    trying(async () => {
      const opened = await openFile(file);
      return opened.is === "table" ? { at: "columns", table: opened } : lookAt(opened);
    });
  const told = (table: Table, mapping: Mapping) =>
    trying(async () => {
      await rememberMapping(table.columns, mapping);
      return lookAt(await readTable(table.fileName, table.part, mapping));
    });
  const chooseColumns = ({ fileName, part }: WasRead) =>
    part &&
    trying(async () => {
      const opened = await openTable(fileName, part);
      return opened.is === "table" ? { at: "columns", table: opened } : lookAt(opened);
    });
  const now = step.value;
  return (
    <>
      <PageHead title={w.title}>
        <p>{w.how}</p>
      </PageHead>
      <div class="stack hue-keep">
        <BringProgress />
        {goingOn.value === null && (
          <ChooseFile again={now.at === "preview" || now.at === "columns"} onChoose={open} />
        )}
        <div role="status">
          {now.at === "reading" && <p class="soft">{w.reading}</p>}
          {now.at === "trouble" && <p class="notice">{now.text}</p>}
        </div>
        {now.at === "columns" && <BringColumns table={now.table} onTold={told} />}
        {now.at === "preview" && goingOn.value === null && (
          <BringPreview
            preview={now.preview}
            onGo={async (choices) => {
              step.value = await bringIn(now.preview.was, choices);
            }}
            onColumns={() => chooseColumns(now.preview.was)}
          />
        )}
        {(now.at === "choosing" || now.at === "trouble") && goingOn.value === null && <Beside />}
      </div>
    </>
  );
}

function Beside() {
  return (
    <>
      <BringHow />
      <a class="setting-link card" href="/settings/restore">
        {words.value.bring.kithFile}
        <Next />
      </a>
      <BroughtIn />
      <TwinsLine />
    </>
  );
}

const ACCEPT =
  ".csv,.tsv,.txt,.zip,.vcf,.ics,.json,text/csv,text/vcard,text/calendar,application/zip,application/json";

type ChooseProps = { again: boolean; onChoose: (file: File | undefined) => void };

function ChooseFile({ again, onChoose }: ChooseProps) {
  const w = words.value.bring;
  return (
    <label class={`button file-button ${again ? "" : "primary"}`}>
      {again ? w.other : w.choose}
      <input
        type="file"
        accept={ACCEPT}
        class="file-input"
        onChange={(event) => {
          onChoose(event.currentTarget.files?.[0]);
          // The same file may be chosen once more.
          event.currentTarget.value = "";
        }}
      />
    </label>
  );
}
