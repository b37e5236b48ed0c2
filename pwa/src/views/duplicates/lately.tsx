import { say, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { lookForTwins } from "../../store/duplicates";
import { undoMerge } from "../../store/merge_people";
import { type RecentMerge, recentMerges } from "../../store/merges";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";

/** Merges of the last 30 days, made on any device, each to be taken back. */
export function Lately() {
  const w = words.value.duplicates;
  const merges = useAnswer(() => recentMerges(today.value), [today.value]).value ?? [];
  if (merges.length === 0) return null;
  return (
    <section class="section hue-keep" aria-labelledby="lately">
      <h2 id="lately">{w.lately}</h2>
      <ul class="lines">
        {merges.map((each) => (
          <Merged key={each.merge.id} {...each} />
        ))}
      </ul>
    </section>
  );
}

function Merged({ merge, kept }: RecentMerge) {
  const w = words.value.duplicates;
  const name = kept?.name ?? w.nameless;
  const undo = async () => {
    try {
      say(w.undoneSaid(await undoMerge(merge.id, today.value)));
      await lookForTwins();
    } catch (error) {
      tellTrouble(error);
    }
  };
  return (
    <li class="row spread">
      <a class="merged-name" href={`/people/${merge.kept_id}`}>
        <span class="name" dir="auto">
          {name}
        </span>
        <span class="soft small">{w.mergedOn(sayNear(merge.merged_on, today.value))}</span>
      </a>
      <button type="button" class="button" aria-label={w.undoWhat(name)} onClick={undo}>
        {w.undo}
      </button>
    </li>
  );
}
