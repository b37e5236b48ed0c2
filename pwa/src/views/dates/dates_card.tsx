import { Bubble, Plus } from "../../parts/icons";
import { Cake, Next } from "../../parts/more_icons";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { followUpsOf } from "../../store/follow_ups";
import { type Coming, datesOf } from "../../store/milestones";
import { firstName } from "../../store/names";
import type { Person } from "../../store/types";
import { words } from "../../words/all";
import { AskAbout } from "./ask_about";
import { dateName, dayOf, nextSaid } from "./said";
import { ToAskLine } from "./to_ask_line";

/** Their days, and what to ask them about. */
export function DatesCard({ person }: { person: Person }) {
  const w = words.value.dates;
  const now = today.value;
  const dates = useAnswer(() => datesOf(person.id, now), [person.id, now]).value ?? [];
  const toAsk = useAnswer(() => followUpsOf(person.id), [person.id]).value ?? [];
  const first = firstName(person.name);
  return (
    <section class="card tight dates-card" aria-label={w.title}>
      <h2>{w.title}</h2>
      {dates.length + toAsk.length === 0 && <p class="soft small">{w.empty(first)}</p>}
      {dates.map((coming) => (
        <DateLine coming={coming} key={coming.milestone.id} />
      ))}
      {toAsk.map((followUp) => (
        <ToAskLine followUp={followUp} key={followUp.id} />
      ))}
      <a class="button plain at-start" href={`/date?person=${person.id}`}>
        <Plus />
        {w.add}
      </a>
      <AskAbout person={person} />
    </section>
  );
}

function DateLine({ coming }: { coming: Coming }) {
  const { milestone } = coming;
  return (
    <a class="who date-line" href={`/date?id=${milestone.id}`}>
      <span class="entry-icon">{milestone.kind === "birthday" ? <Cake /> : <Bubble />}</span>
      <span>
        <span class="name" dir="auto">
          {dateName(milestone)}
        </span>
        <span class="about">
          {dayOf(milestone)} · {nextSaid(coming, today.value)}
        </span>
      </span>
      <Next />
    </a>
  );
}
