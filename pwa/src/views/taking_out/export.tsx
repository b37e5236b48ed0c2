import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { handOver } from "../../parts/hand_over";
import { Next } from "../../parts/more_icons";
import { PageHead } from "../../parts/page_head";
import { say, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { exportArchive } from "../../store/export_archive";
import { exportCalendar } from "../../store/export_calendar";
import { exportCards } from "../../store/export_cards";
import { exportEverything } from "../../store/export_json";
import type { OnProgress } from "../../store/export_rows";
import { exportTable, TABLES } from "../../store/export_table";
import { takingOutWords } from "../../words/taking_out";
import { Loaded } from "../shell/loaded";
import { Section } from "../today/section";
import { archiveSays, calendarSays } from "./said";

// From the screen it shares a file with.
const loadProof = async () => (await import("../account/account")).ProofSheet;

type Way = "everything" | "archive" | "cards" | "calendar" | "table";
type Made = { ending: string; file: (onProgress: OnProgress) => Promise<Blob> };
const WAYS: Way[] = ["everything", "archive", "cards", "calendar"];

export function Export() {
  const w = takingOutWords.value;
  const at = useSignal<{ done: number; total: number } | null>(null);
  const table = useSignal("people");
  const isAskedWho = useSignal(false);
  const made: Record<Way, Made> = {
    everything: { ending: ".json", file: exportEverything },
    archive: { ending: ".html", file: (heard) => exportArchive(archiveSays(), today.value, heard) },
    cards: { ending: ".vcf", file: exportCards },
    calendar: { ending: ".ics", file: () => exportCalendar(calendarSays(), today.value) },
    table: { ending: `-${table.value}.csv`, file: (heard) => exportTable(table.value, heard) },
  };
  const make = async (way: Way) => {
    const hear: OnProgress = (done, total) => {
      at.value = { done, total };
    };
    isAskedWho.value = false;
    hear(0, 1);
    try {
      handOver(await made[way].file(hear), `kith-${today.value}${made[way].ending}`);
      say(w.ready);
    } catch (error) {
      if ((error as { code?: string }).code === "prove_it") isAskedWho.value = true;
      else tellTrouble(error);
    } finally {
      at.value = null;
    }
  };
  const onClose = () => {
    isAskedWho.value = false;
  };
  const busy = at.value !== null;
  return (
    <>
      <PageHead title={w.title}>
        <p class="soft">{w.why}</p>
      </PageHead>
      <div class="making" role="status">
        {at.value && <Progress {...at.value} />}
      </div>
      <Section title={w.waysTitle} hue="give">
        {WAYS.map((way) => (
          <OneWay way={way} busy={busy} onMake={() => make(way)} key={way} />
        ))}
        <OneWay way="table" busy={busy} onMake={() => make("table")}>
          <TableChoice
            value={table.value}
            onChoose={(noun) => {
              table.value = noun;
            }}
          />
        </OneWay>
        <p class="soft small">{w.careful}</p>
      </Section>
      <Also />
      {isAskedWho.value && (
        <Loaded load={loadProof} props={{ onClose, onProved: () => make("everything") }} />
      )}
    </>
  );
}

type OneWayProps = {
  way: Way;
  busy: boolean;
  onMake: () => void;
  children?: preact.ComponentChildren;
};

function OneWay({ way, busy, onMake, children }: OneWayProps) {
  const { title, hint, button } = takingOutWords.value.ways[way];
  return (
    <div class="card">
      <h3>{title}</h3>
      <p class="soft small">{hint}</p>
      {children}
      <button type="button" class="button" disabled={busy} onClick={onMake}>
        {button}
      </button>
    </div>
  );
}

function TableChoice({ value, onChoose }: { value: string; onChoose: (noun: string) => void }) {
  const w = takingOutWords.value;
  const id = useId();
  return (
    <>
      <label class="label" for={id}>
        {w.ways.table.of}
      </label>
      <select id={id} class="input" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {TABLES.map((noun) => (
          <option value={noun} key={noun}>
            {w.tables[noun]}
          </option>
        ))}
      </select>
    </>
  );
}

function Progress({ done, total }: { done: number; total: number }) {
  return (
    <div class="card">
      <label class="stack tight">
        {takingOutWords.value.writing}
        <progress max={Math.max(total, 1)} value={done} />
      </label>
    </div>
  );
}

function Also() {
  const w = takingOutWords.value;
  return (
    <Section title={w.more} hue="keep">
      <div class="card">
        <a class="setting-link" href="/settings/restore">
          {w.toRestore}
          <Next />
        </a>
        <a class="setting-link" href="/settings/phone">
          {w.toPhone}
          <Next />
        </a>
      </div>
    </Section>
  );
}
