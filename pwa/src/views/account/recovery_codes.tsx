import { handOver } from "../../parts/hand_over";
import { Sheet } from "../../parts/sheet";
import { say, tellTrouble } from "../../parts/toast_state";
import { words } from "../../words/all";

type Props = { codes: string[]; onClose: () => void };

/** Seen this once: closing the sheet forgets them. */
export function RecoveryCodes({ codes, onClose }: Props) {
  const w = words.value.account;
  const text = `${w.recoveryFile}\n\n${codes.join("\n")}\n`;
  const copy = () => navigator.clipboard.writeText(text).then(() => say(w.recoveryCopied), tellTrouble);
  const download = () => handOver(new Blob([text], { type: "text/plain" }), "kith-recovery-codes.txt");
  return (
    <Sheet
      title={w.recovery}
      onClose={onClose}
      onSubmit={onClose}
      foot={
        <button type="submit" class="button primary">
          {w.recoveryKept}
        </button>
      }
    >
      <p>{w.recoveryOnce}</p>
      <ol class="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div class="row even">
        <button type="button" class="button" onClick={copy}>
          {w.recoveryCopy}
        </button>
        <button type="button" class="button" onClick={download}>
          {w.recoveryDownload}
        </button>
      </div>
    </Sheet>
  );
}
