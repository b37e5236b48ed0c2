import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { beginChallenge } from "../../store/challenges";
import type { ChallengeKind } from "../../store/types";
import { words } from "../../words/all";
import { Folded } from "../give/folded";
import { Section } from "../today/section";
import { OwnForm, type OwnWords } from "./own_form";

const READY: { kind: Exclude<ChallengeKind, "own">; days: number }[] = [
  { kind: "seven_days", days: 7 },
  { kind: "one_connection", days: 7 },
  { kind: "three_introductions", days: 30 },
];

function begin(
  kind: ChallengeKind,
  days: number,
  own: OwnWords = { title: null, step: null },
): Promise<boolean> {
  const fields = { kind, days, ...own, started_on: today.value };
  return doing(() => beginChallenge(fields), words.value.challenges.started);
}

/** Three to choose from, and one's own. */
export function ReadyOnes({ isFirst }: { isFirst: boolean }) {
  const w = words.value.challenges;
  return (
    <Section title={w.ready} hue="reflect">
      {isFirst && <p class="soft">{w.noneYet}</p>}
      {READY.map(({ kind, days }) => (
        <article class="card hue-reflect" key={kind} aria-label={w.titles[kind]}>
          <h3>{w.titles[kind]}</h3>
          <p class="soft">{w.abouts[kind]}</p>
          <div class="row">
            <button type="button" class="button" onClick={() => begin(kind, days)}>
              {w.start}
            </button>
          </div>
        </article>
      ))}
      <article class="card quiet">
        <Folded title={w.own}>
          <OwnForm onBegin={(days, own) => begin("own", days, own)} />
        </Folded>
      </article>
    </Section>
  );
}
