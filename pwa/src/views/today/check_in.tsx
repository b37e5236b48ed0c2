import { useSignal } from "@preact/signals";
import { LaterChoices } from "../../parts/later";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { Who } from "../../parts/who";
import type { CheckInContext } from "../../store/check_in_context";
import { snoozeCheckIn } from "../../store/check_ins";
import { logMoment } from "../../store/moments";
import { firstName } from "../../store/names";
import type { PersonRow } from "../../store/people_index";
import type { MomentKind } from "../../store/types";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";
import { sayAll } from "../../words/lists";
import { aboutOf } from "../people/about";
import { KindButtons } from "../person/kinds";

type Props = { row: PersonRow; lastWords: string | null; context: CheckInContext | undefined };

export function CheckIn({ row, lastWords, context }: Props) {
  const w = words.value.today;
  const open = useSignal<"touch" | "later" | null>(null);
  const toggle = (which: "touch" | "later") => {
    open.value = open.value === which ? null : which;
  };
  const first = firstName(row.name);
  const log = (kind: MomentKind) =>
    doing(
      () => logMoment({ kind, personIds: [row.id], eventId: null, text: null, on: today.value }),
      w.logged(first),
    );
  const snooze = (until: string) =>
    doing(() => snoozeCheckIn(row.id, until), w.snoozed(sayNear(until, today.value)));
  return (
    <article class="card" aria-label={row.name}>
      <Who id={row.id} name={row.name} about={aboutOf(row)} />
      <p class="soft small">{row.lastOn ? w.lastTouch(sayNear(row.lastOn, today.value)) : w.neverTouched}</p>
      {lastWords && (
        <p class="quote" dir="auto">
          {lastWords}
        </p>
      )}
      <Context {...context} />
      <div class="row">
        <button
          type="button"
          class="button primary"
          aria-expanded={open.value === "touch"}
          onClick={() => toggle("touch")}
        >
          {w.inTouch}
        </button>
        <button
          type="button"
          class="button plain"
          aria-expanded={open.value === "later"}
          onClick={() => toggle("later")}
        >
          {w.later}
        </button>
      </div>
      {open.value === "touch" && <KindButtons label={w.howInTouch(first)} onKind={log} />}
      {open.value === "later" && <LaterChoices onPick={snooze} />}
    </article>
  );
}

/** What they care about, and which of one's own purposes they belong to. */
function Context({ caresAbout, purposes = [] }: Partial<CheckInContext>) {
  const w = words.value;
  return (
    <>
      {caresAbout && (
        <p class="soft small" dir="auto">
          {w.dates.cares(caresAbout)}
        </p>
      )}
      {purposes.length > 0 && (
        <p class="soft small" dir="auto">
          {w.purpose.belongsTo(sayAll(purposes))}
        </p>
      )}
    </>
  );
}
