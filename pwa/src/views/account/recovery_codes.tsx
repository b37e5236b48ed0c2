import { handOver } from "../../parts/hand_over";
import { Sheet } from "../../parts/sheet";
import { CopyButton } from "../../parts/to_copy";
import { words } from "../../words/all";

type Props = { codes: string[]; onClose: () => void };

/** Seen this once: closing the sheet forgets them. */
export function RecoveryCodes({ codes, onClose }: Props) {
  const w = words.value.account;
  const text = `${w.recoveryFile}\n\n${codes.join("\n")}\n`;
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
        <CopyButton text={text} />
        <button type="button" class="button" onClick={download}>
          {w.recoveryDownload}
        </button>
      </div>
    </Sheet>
  );
}
