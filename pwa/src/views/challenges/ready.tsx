import { useSignal } from "@preact/signals";
import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { beginChallenge } from "../../store/challenges";
import type { ChallengeKind } from "../../store/types";
import { words } from "../../words/all";
import { Folded } from "../give/folded";
import { Section } from "../today/section";

const READY: { kind: Exclude<ChallengeKind, "own">; days: number }[] = [
  { kind: "seven_days", days: 7 },
  { kind: "one_connection", days: 7 },
  { kind: "three_introductions", days: 30 },
];
const LONGEST = 31;

function begin(kind: ChallengeKind, days: number, title: string | null): Promise<boolean> {
  const fields = { kind, days, title, started_on: today.value };
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
            <button type="button" class="button" onClick={() => begin(kind, days, null)}>
              {w.start}
            </button>
          </div>
        </article>
      ))}
      <article class="card quiet">
        <Folded title={w.own}>
          <Own />
        </Folded>
      </article>
    </Section>
  );
}

function Own() {
  const w = words.value.challenges;
  const title = useSignal("");
  const days = useSignal("7");
  const tried = useSignal(false);
  const number = Number(days.value);
  const fits = Number.isInteger(number) && number >= 1 && number <= LONGEST;
  const start = async () => {
    tried.value = true;
    if (!title.value.trim() || !fits) return;
    if (!(await begin("own", number, title.value.trim()))) return;
    title.value = "";
    tried.value = false;
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <TextField
        label={w.ownTitle}
        placeholder={w.ownHint}
        value={title.value}
        maxLength={200}
        onText={(text) => {
          title.value = text;
        }}
        error={tried.value && !title.value.trim() ? w.ownNeeded : undefined}
      />
      <TextField
        type="number"
        label={w.days}
        min="1"
        max={String(LONGEST)}
        value={days.value}
        onText={(text) => {
          days.value = text;
        }}
        error={tried.value && !fits ? w.daysNeeded : undefined}
      />
      <button type="submit" class="button">
        {w.start}
      </button>
    </form>
  );
}
