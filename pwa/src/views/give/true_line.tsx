import { Source } from "../../parts/source";
import { words } from "../../words/all";

const SOURCE = "https://doi.org/10.1177/0956797618772506";

/** One true sentence at the moment of hesitation, with where it comes from. */
export function TrueLine() {
  const w = words.value.give;
  return (
    <div class="card hued hue-give true-line">
      <p>{w.trueLine}</p>
      <Source text={w.source} sources={[{ name: w.sourceName, href: SOURCE }]} />
    </div>
  );
}
