import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { back } from "../../router";
import { daysOf, editChallenge, findChallenge, removeChallenge, stateOn } from "../../store/challenges";
import type { Challenge } from "../../store/types";
import { words } from "../../words/all";
import { sayLong } from "../../words/days";
import { Earlier } from "../history/earlier";
import { Circles } from "./circles";
import { RunLetter } from "./letter";
import { LookBack } from "./look_back";
import { doneSaid, isDaily, titleOf } from "./said";

const LIST = "/reflect/challenges";
const WAYS = {
  seven_days: "/give",
  one_connection: "/people",
  three_introductions: "/give/introductions/new",
} as const;

export function ChallengePage({ id }: { id: string }) {
  const challenge = useAnswer(() => findChallenge(id), [id]).value;
  if (challenge === undefined) return null;
  if (challenge === null) return <Empty text={words.value.challenges.gone} hue="reflect" />;
  return <Run challenge={challenge} key={id} />;
}

function Run({ challenge }: { challenge: Challenge }) {
  const w = words.value.challenges;
  const { id, kind, step, ended_on } = challenge;
  const state = stateOn(challenge, today.value);
  const isOpen = state === "open" || state === "rest";
  const last = daysOf(challenge).at(-1);
  const goOn = () => doing(() => editChallenge(id, { ended_on: null }), w.goesOn);
  const remove = async () => {
    if (await doing(() => removeChallenge(id), w.removed)) back(LIST);
  };
  return (
    <>
      <PageHead title={titleOf(challenge)}>
        {last && <p>{ended_on ? w.endedOn(sayLong(ended_on)) : w.until(sayLong(last))}</p>}
      </PageHead>
      <div class="stack hue-reflect">
        <section class="card">
          <p>{doneSaid(challenge)}</p>
          {step && (
            <p class="soft" dir="auto">
              {w.stepSaid(step)}
            </p>
          )}
          <Circles challenge={challenge} />
          {state === "met" && <p class="soft">{w.met}</p>}
          {(isOpen || state === "done") && (
            <p class="soft small">{isDaily(challenge) ? w.repair : w.again}</p>
          )}
          {isOpen && kind !== "own" && (
            <a class="button" href={WAYS[kind]}>
              {w.does[kind]}
            </a>
          )}
        </section>
        {(state === "ended" || state === "look_back" || state === "met") && (
          <RunLetter challenge={challenge} />
        )}
        <LookBack challenge={challenge} state={state} />
        <Earlier noun="challenges" id={id} />
        <div class="row spread">
          {ended_on && (
            <button type="button" class="button plain at-start" onClick={goOn}>
              {w.goOn}
            </button>
          )}
          <button type="button" class="button plain at-start" onClick={remove}>
            {w.remove}
          </button>
        </div>
      </div>
    </>
  );
}
