import { Empty } from "../../parts/empty";
import { peopleCount } from "../../store/people_index";
import { words } from "../../words/all";

/** A quiet day; or, in an empty notebook, the way to the first page. */
export function TodayEmpty() {
  const { nudge: w, today } = words.value;
  if (peopleCount.value > 0) return <Empty title={w.emptyTitle} text={w.empty} hue="give" />;
  return (
    <Empty title={w.firstTitle} text={w.first}>
      <a class="button primary" href="/add">
        {today.firstDo}
      </a>
    </Empty>
  );
}
