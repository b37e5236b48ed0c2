import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { type HelpNotice, helpNotices } from "../../store/help_notices";
import { firstName } from "../../store/names";
import { preferences } from "../../store/preferences";
import { putAside } from "../../store/put_aside";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";

/** A kind word when it becomes much, and for a thank-you that never went out. */
export function Notices() {
  const wish = preferences.value;
  const notices = useAnswer(() => helpNotices(today.value), [today.value, wish]).value ?? [];
  if (notices.length === 0) return null;
  return (
    <div class="stack section">
      {notices.map((notice) => (
        <Notice notice={notice} key={notice.key} />
      ))}
    </div>
  );
}

function Notice({ notice }: { notice: HelpNotice }) {
  const w = words.value.helping;
  const isMuch = notice.about === "gave_much";
  return (
    <section class={`card hued hue-${isMuch ? "give" : "thank"}`}>
      <p dir="auto">
        {isMuch
          ? w.gaveMuch(notice.weeks)
          : w.notThanked(firstName(notice.name), sayNear(notice.on, today.value))}
      </p>
      <div class="row even">
        <a class="button" href={isMuch ? "/give/no" : `/give/${notice.favorId}`}>
          {isMuch ? w.toNo : w.writeThanks}
        </a>
        <button
          type="button"
          class="button plain"
          onClick={() => doing(() => putAside(notice.key), w.allRightSaid)}
        >
          {w.allRight}
        </button>
      </div>
    </section>
  );
}
