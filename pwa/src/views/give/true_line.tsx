import { Source } from "../../parts/source";
import type { Occasion } from "../../store/types";
import { words } from "../../words/all";

export type Truth = "welcome" | "short" | "surprise" | "praise" | "noticed" | "old" | "witnessed";

const SOURCES: Record<Truth, string> = {
  welcome: "https://doi.org/10.1177/0956797618772506",
  short: "https://doi.org/10.1007/s41042-023-00086-6",
  surprise: "https://doi.org/10.1037/pspi0000402",
  praise: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4988174",
  noticed: "https://doi.org/10.1111/j.1751-9004.2012.00439.x",
  old: "https://doi.org/10.1038/s44271-024-00075-8",
  witnessed: "https://doi.org/10.1037/pspi0000202",
};

const FITS: Record<Occasion, Truth> = {
  event: "surprise",
  help: "welcome",
  introduction: "praise",
  advice: "short",
  referral: "welcome",
  feedback: "praise",
  encouragement: "short",
  gift: "noticed",
  late: "old",
  group: "witnessed",
};

export function truthFor(occasion: Occasion): Truth {
  return FITS[occasion];
}

/** One true sentence at the moment of hesitation, with where it comes from. */
export function TrueLine({ truth }: { truth: Truth }) {
  const w = words.value.trueLines;
  const { line, source, name } = w[truth];
  return (
    <div class="card hued hue-give true-line">
      <p>{line}</p>
      <Source text={source} sources={[{ name, href: SOURCES[truth] }]} />
    </div>
  );
}
