import { Check } from "../../parts/icons";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import type { ComingDay, ComingToday } from "../../store/coming_today";
import type { ToAsk } from "../../store/follow_ups";
import { noteMilestone } from "../../store/milestones";
import { firstName } from "../../store/names";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";
import { dateName } from "../dates/said";
import { ToAskLine } from "../dates/to_ask_line";
import { Section } from "./section";

/** Days to remember this week, and what was to be asked about. */
export function ComingDue({ dates, toAsk }: ComingToday) {
  const w = words.value.dates;
  return (
    <>
      {dates.length > 0 && (
        <Section title={w.todayTitle} hue="keep">
          {dates.map((coming) => (
            <DateCard coming={coming} key={coming.milestone.id} />
          ))}
        </Section>
      )}
      {toAsk.length > 0 && (
        <Section title={w.toAskTitle} hue="keep">
          {toAsk.map((each) => (
            <ToAskCard {...each} key={each.followUp.id} />
          ))}
        </Section>
      )}
    </>
  );
}

function DateCard({ coming }: { coming: ComingDay }) {
  const w = words.value.dates;
  const { milestone, on, years, person } = coming;
  const what = dateName(milestone);
  const title = person ? w.of(firstName(person.name), what) : what;
  const near = sayNear(on, today.value);
  const note = () => doing(() => noteMilestone(milestone.id, on), w.notedSaid);
  return (
    <article class="card" aria-label={title}>
      <div>
        <h3 dir="auto">
          {person ? (
            <a class="plain-link" href={`/people/${person.id}`}>
              {title}
            </a>
          ) : (
            title
          )}
        </h3>
        <p class="soft small">{years && milestone.repeats === "yearly" ? w.nextYears(near, years) : near}</p>
      </div>
      {person?.cares_about && (
        <p class="soft small" dir="auto">
          {w.cares(person.cares_about)}
        </p>
      )}
      <div class="row">
        {person && (
          <a class="button" href={`/people/${person.id}`}>
            {w.write(firstName(person.name))}
          </a>
        )}
        <button type="button" class="button plain" onClick={note}>
          <Check />
          {w.noted}
        </button>
      </div>
    </article>
  );
}

function ToAskCard({ followUp, person }: ToAsk) {
  return (
    <article class="card" aria-label={followUp.what}>
      <h3 dir="auto">
        <a class="plain-link" href={`/people/${person.id}`}>
          {person.name}
        </a>
      </h3>
      <ToAskLine followUp={followUp} />
    </article>
  );
}
