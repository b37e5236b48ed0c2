import { handOver } from "../../parts/hand_over";
import { Download, Share } from "../../parts/more_icons";
import { say } from "../../parts/toast_state";
import { cardFile } from "../../store/own_card";
import type { OwnCard } from "../../store/types";
import { words } from "../../words/ways";

/** By the phone's own share sheet; where there is none, as a file. */
export function HandOver({ card }: { card: OwnCard }) {
  const w = words.value.ownCard;
  const file = cardFile(card, w.fileName);
  const canShare = navigator.canShare?.({ files: [file] }) ?? false;
  const share = async () => {
    try {
      await navigator.share({ files: [file] });
    } catch (error) {
      // Closing the share sheet is no trouble; anything else leaves the file.
      if ((error as Error).name !== "AbortError") handOver(file, file.name);
    }
  };
  const keep = () => {
    handOver(file, file.name);
    say(w.said);
  };
  return (
    <button type="button" class="button" onClick={canShare ? share : keep}>
      {canShare ? <Share /> : <Download />}
      {canShare ? w.share : w.download}
    </button>
  );
}
