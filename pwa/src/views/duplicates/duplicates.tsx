import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Empty } from "../../parts/empty";
import { More } from "../../parts/more";
import { PageHead } from "../../parts/page_head";
import { useAnswer } from "../../parts/use_answer";
import { lookForTwins, twins } from "../../store/duplicates";
import { findPeopleById } from "../../store/merges";
import { words } from "../../words/all";
import { Lately } from "./lately";
import { Pair } from "./pair";

const AT_FIRST = 10;

export function Duplicates() {
  const w = words.value.duplicates;
  const most = useSignal(AT_FIRST);
  const found = twins.value;
  const shown = (found ?? []).slice(0, most.value);
  useEffect(() => void lookForTwins(), []);
  const key = shown.map(({ one, other }) => `${one}${other}`).join();
  const people = useAnswer(() => findPeopleById(shown.flatMap(({ one, other }) => [one, other])), [key]);
  return (
    <>
      <PageHead title={w.title}>
        <p>{w.intro}</p>
      </PageHead>
      {found === null && <p class="soft">{w.looking}</p>}
      {found?.length === 0 && <Empty text={w.none} hue="keep" />}
      {shown.length > 0 && (
        <section class="section hue-keep" aria-labelledby="pairs">
          <h2 id="pairs">{w.found(found?.length ?? 0)}</h2>
          {shown.map((pair) => {
            const [one, other] = [people.value?.get(pair.one), people.value?.get(pair.other)];
            return one && other && <Pair key={pair.one + pair.other} {...{ pair, one, other }} />;
          })}
          <More most={most} by={AT_FIRST} of={found?.length} text={w.more} />
        </section>
      )}
      <Lately />
    </>
  );
}
