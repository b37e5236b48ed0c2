import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { PageHead } from "../../parts/page_head";
import { tellTrouble } from "../../parts/toast_state";
import { account } from "../../store/account_state";
import { earlierReminders, type Known, namesOf, pastReminders } from "../../store/reminder_past";
import { words } from "../../words/all";
import { sayInstant } from "../../words/days";
import { sayDayAndHour } from "../../words/instants";
import { Section } from "../today/section";
import { PastCard } from "./past_card";
import { TakesList } from "./takes";
import { whatOf } from "./what";

type Names = Map<string, string>;

/** Due, accepted, shown, opened, answered: what can be proved of every reminder, in plain words. */
export function Became() {
  const w = words.value.reminders;
  const known = useSignal<Known | null | undefined>(undefined);
  const names = useSignal<Names>(new Map());
  const { state } = account.value;
  const take = async (told: Known | null) => {
    names.value = told ? await namesOf([...told.reminders, ...told.coming]) : new Map();
    known.value = told;
  };
  useEffect(() => {
    if (state === "in") void pastReminders().then(take, tellTrouble);
  }, [state]);
  const earlier = async (before: string) => {
    const page = await earlierReminders(before);
    const told = known.value;
    if (told) await take({ ...told, reminders: [...told.reminders, ...page.reminders], next: page.next });
  };
  const told = known.value;
  return (
    <>
      <PageHead title={w.title} />
      {state !== "in" && <p class="soft">{w.needsAccount}</p>}
      {told === null && <p class="notice">{w.unknown}</p>}
      {told && <Told told={told} names={names.value} onEarlier={(at) => earlier(at).catch(tellTrouble)} />}
    </>
  );
}

type ToldProps = { told: Known; names: Names; onEarlier: (before: string) => void };

function Told({ told, names, onEarlier }: ToldProps) {
  const w = words.value.reminders;
  const here = told.devices.find(({ mine }) => mine);
  const { next } = told;
  return (
    <>
      <div class="section">
        {told.at && <p class="notice">{w.lastKnown(sayInstant(told.at))}</p>}
        <p class={here?.last_shown_at ? "notice good" : "notice"}>
          {here?.last_shown_at ? w.reachedHere(sayInstant(here.last_shown_at)) : w.neverHere}
        </p>
      </div>
      <Coming told={told} names={names} />
      <Section title={w.past} hue="thank">
        {told.reminders.length === 0 && <p class="soft">{w.nothingPast}</p>}
        <ul class="stack">
          {told.reminders.map((reminder) => (
            <PastCard key={reminder.id} reminder={reminder} name={names.get(reminder.id) ?? null} />
          ))}
        </ul>
        {next && (
          <button type="button" class="button" onClick={() => onEarlier(next)}>
            {w.earlier}
          </button>
        )}
      </Section>
      <TakesList devices={told.devices} />
    </>
  );
}

function Coming({ told, names }: { told: Known; names: Names }) {
  const w = words.value.reminders;
  return (
    <Section title={w.coming} hue="keep">
      {told.coming.length === 0 && <p class="soft">{w.nothingComing}</p>}
      {told.coming.length > 0 && (
        <ul class="card lines">
          {told.coming.map((reminder) => (
            <li key={reminder.id}>
              <p dir="auto">{whatOf(reminder.kind, names.get(reminder.id) ?? null, w)}</p>
              <p class="soft small">{sayDayAndHour(reminder.next_at)}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
