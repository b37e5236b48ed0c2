import { PageHead } from "../../parts/page_head";
import { useAnswer } from "../../parts/use_answer";
import { ownCard } from "../../store/own_card";
import { words } from "../../words/ways";
import { Loaded } from "../shell/loaded";
import { CardForm } from "./card_form";
import { useWakeLock } from "./wake_lock";

const loadShown = async () => (await import("./shown")).Shown;

/** The other way round: somebody else's camera, my card. */
export function OwnCardPage() {
  const w = words.value.ownCard;
  const card = useAnswer(ownCard, []).value;
  useWakeLock();
  if (card === undefined) return null;
  return (
    <div class="stack hue-keep">
      <PageHead title={w.title}>
        <p>{w.why}</p>
      </PageHead>
      {card.name ? <Loaded load={loadShown} props={{ card }} /> : <p class="notice">{w.empty}</p>}
      <CardForm card={card} />
    </div>
  );
}
