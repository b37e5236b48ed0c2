import { Next } from "../../parts/more_icons";
import { words } from "../../words/all";

const SOURCE = "https://doi.org/10.1177/0956797618772506";

/** One true sentence at the moment of hesitation, with where it comes from. */
export function TrueLine() {
  const w = words.value.give;
  return (
    <div class="card hued hue-give true-line">
      <p>{w.trueLine}</p>
      <details class="fold">
        <summary>
          <Next />
          {w.sourceDo}
        </summary>
        <p class="small">{w.source}</p>
        <p class="small">
          <a href={SOURCE} target="_blank" rel="noopener noreferrer">
            {w.sourceName}
          </a>
        </p>
      </details>
    </div>
  );
}
