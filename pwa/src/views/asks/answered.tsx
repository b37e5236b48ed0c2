import { Pen } from "../../parts/icons";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { type AskCard, editAsk } from "../../store/asks";
import { firstName } from "../../store/names";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";

/** What came of it, and the thank-you where one waits. */
export function Answered({ card }: { card: AskCard & { toThank: boolean } }) {
  const w = words.value.asks;
  const { ask, person, toThank } = card;
  const reopen = () => doing(() => editAsk(ask.id, { outcome: null, outcome_on: null }), w.reopened);
  return (
    <>
      <h2>{ask.outcome && w.outcomes[ask.outcome](firstName(person.name))}</h2>
      {ask.outcome_on && <p class="soft small">{sayNear(ask.outcome_on, today.value)}</p>}
      {toThank && (
        <a class="button primary" href={`/give/${ask.id}`}>
          <Pen />
          {w.writeThanks}
        </a>
      )}
      <button type="button" class="button plain at-start" onClick={reopen}>
        {w.reopen}
      </button>
    </>
  );
}
