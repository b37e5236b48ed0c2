import { tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { go } from "../../router";
import { beginReview, type ReviewDue } from "../../store/reviews";
import { words } from "../../words/all";
import { monthsOf } from "./said";

/** A quiet invitation: the quarter is over. */
export function DueCard({ quarter, isBegun }: ReviewDue) {
  const w = words.value.review;
  const href = `/reflect/review/${quarter}`;
  const begin = async () => {
    try {
      await beginReview(quarter, today.value);
      // The walk itself says that it has begun; a toast would lie over its buttons.
      go(href);
    } catch (error) {
      tellTrouble(error);
    }
  };
  return (
    <section class="card hued hue-reflect section" aria-label={w.title}>
      <p class="told">{w.due(monthsOf(quarter))}</p>
      <p class="small soft">{w.how}</p>
      {isBegun ? (
        <a class="button primary" href={href}>
          {w.goOn}
        </a>
      ) : (
        <button type="button" class="button primary" onClick={begin}>
          {w.begin}
        </button>
      )}
    </section>
  );
}
