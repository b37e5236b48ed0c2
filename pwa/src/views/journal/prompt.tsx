import { words } from "../../words/all";

const MS_A_WEEK = 7 * 86_400_000;

type Props = { day: string; skipped: number; onSkip: (skipped: number) => void; onHide: () => void };

/** A question to begin with: another one each week, and one more for the asking. */
export function Prompt({ day, skipped, onSkip, onHide }: Props) {
  const w = words.value.journal;
  const week = Math.floor(Date.parse(day) / MS_A_WEEK);
  return (
    <section class="card hued hue-reflect prompt" aria-label={w.prompt}>
      <p class="label">{w.prompt}</p>
      <p class="question" aria-live="polite">
        {w.prompts[(week + skipped) % w.prompts.length]}
      </p>
      <div class="row">
        <button type="button" class="button plain" onClick={() => onSkip(skipped + 1)}>
          {w.anotherPrompt}
        </button>
        <button type="button" class="button plain" onClick={onHide}>
          {w.noPrompt}
        </button>
      </div>
    </section>
  );
}
