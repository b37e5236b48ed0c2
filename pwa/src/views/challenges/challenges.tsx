import { Next } from "../../parts/more_icons";
import { PageHead } from "../../parts/page_head";
import { useAnswer } from "../../parts/use_answer";
import { allChallenges } from "../../store/challenges";
import type { Challenge } from "../../store/types";
import { words } from "../../words/all";
import { Folded } from "../give/folded";
import { Section } from "../today/section";
import { ChallengePage } from "./page";
import { ReadyOnes } from "./ready";
import { doneSaid, titleOf } from "./said";

export function Challenges({ id }: { id: string | undefined }) {
  return id ? <ChallengePage id={id} /> : <Overview />;
}

function Overview() {
  const w = words.value.challenges;
  const all = useAnswer(allChallenges, []).value;
  const running = all?.filter(({ ended_on }) => ended_on === null) ?? [];
  const ended = all?.filter(({ ended_on }) => ended_on !== null) ?? [];
  return (
    <>
      <PageHead title={w.title}>
        <p>{w.lead}</p>
      </PageHead>
      {running.length > 0 && (
        <Section title={w.running} hue="reflect">
          {running.map((challenge) => (
            <Line challenge={challenge} key={challenge.id} />
          ))}
        </Section>
      )}
      {all && <ReadyOnes isFirst={all.length === 0} />}
      {ended.length > 0 && (
        <div class="hue-reflect">
          <Folded title={w.earlier}>
            {ended.map((challenge) => (
              <Line challenge={challenge} key={challenge.id} />
            ))}
          </Folded>
        </div>
      )}
    </>
  );
}

function Line({ challenge }: { challenge: Challenge }) {
  const { id, look_back } = challenge;
  return (
    <a class="card who challenge-line hue-reflect" href={`/reflect/challenges/${id}`}>
      <span>
        <span class="name" dir="auto">
          {titleOf(challenge)}
        </span>
        <span class="about">{doneSaid(challenge)}</span>
        {look_back && (
          <span class="about quote" dir="auto">
            {look_back}
          </span>
        )}
      </span>
      <Next />
    </a>
  );
}
