import { Next } from "../../parts/more_icons";
import { PageHead } from "../../parts/page_head";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { type Balance, balanceOn } from "../../store/balance";
import { preferences } from "../../store/preferences";
import { words } from "../../words/all";
import { Notices } from "./notices";

/** How help flows in all, and with whom how, in words alone. */
export function BalancePage() {
  const w = words.value.helping;
  if (preferences.value.balance_words === false) {
    return (
      <>
        <PageHead title={w.balance} />
        <div class="stack">
          <p>{w.balanceOff}</p>
          <a class="button" href="/settings">
            {w.toSettings}
          </a>
        </div>
      </>
    );
  }
  return <Told />;
}

function Told() {
  const w = words.value.helping;
  const balance = useAnswer(() => balanceOn(today.value), [today.value]).value;
  return (
    <>
      <PageHead title={w.balance}>
        <p>{w.balanceLead}</p>
      </PageHead>
      <Notices />
      {balance && (
        <div class="stack">
          <section class="card hued hue-give flow-said">
            <p>{w.flows[balance.all]}</p>
          </section>
          {balance.people.map((group) => (
            <Group {...group} key={group.flow} />
          ))}
          <div class="card">
            <a class="setting-link" href="/give/help">
              {w.historyAll}
              <Next />
            </a>
            <a class="setting-link" href="/settings">
              {w.switchOff}
              <Next />
            </a>
          </div>
        </div>
      )}
    </>
  );
}

function Group({ flow, who }: Balance["people"][number]) {
  const w = words.value.helping;
  return (
    <section class="card hue-give">
      <h2>{w.flowTitles[flow]}</h2>
      <p class="soft small">{w.flowHints[flow]}</p>
      <ul class="chips">
        {who.map(({ id, name }) => (
          <li key={id}>
            <a class="chip edged" href={`/people/${id}`} dir="auto">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
