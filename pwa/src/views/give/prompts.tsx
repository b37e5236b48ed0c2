import { TextField } from "../../parts/text_field";
import { words } from "../../words/all";
import type { Starter } from "./compose";

type Props = { first: string; starter: Starter; onWrite: (part: Partial<Starter>) => void };

/** What you did, what it says about you, what it changed for me: prompts, not a letter. */
export function Prompts({ first, starter, onWrite }: Props) {
  const w = words.value.give;
  return (
    <>
      <TextField
        lines
        low
        label={w.promptDid(first)}
        placeholder={w.promptDidEx}
        value={starter.did}
        onText={(did) => onWrite({ did })}
      />
      <TextField
        lines
        low
        label={w.promptSays}
        placeholder={w.promptSaysEx}
        value={starter.says}
        onText={(says) => onWrite({ says })}
      />
      <TextField
        lines
        low
        label={w.promptChanged}
        placeholder={w.promptChangedEx}
        value={starter.changed}
        onText={(changed) => onWrite({ changed })}
      />
    </>
  );
}
