import { say } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { commitImport } from "../../store/bring_commit";
import type { Choices } from "../../store/bring_preview";
import type { WasRead } from "../../store/bring_read";
import { words } from "../../words/all";
import { blobOf, smallPhoto } from "../share/small_photo";
import { type Step, stepOnTrouble } from "./bring_steps";

/** Does it, says what came, and offers to take it back. */
export async function bringIn(was: WasRead, choices: Choices): Promise<Step> {
  const w = words.value.bring;
  try {
    const { added, updated, undo } = await commitImport(was, {
      choices,
      today: today.value,
      shrink: (jpeg) => smallPhoto(blobOf(jpeg)),
    });
    const isPeople = was.read.every((row) => "problem" in row || row.piece.what === "person");
    const said = isPeople ? w.donePeople(added) : w.done(added);
    say(added > 0 ? said : w.doneUpdated(updated), undo);
    return { at: "choosing" };
  } catch (error) {
    return stepOnTrouble(error);
  }
}
