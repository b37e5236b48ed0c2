import { Copy, Mail, Share } from "../../parts/more_icons";
import { say, tellTrouble } from "../../parts/toast_state";
import type { Channel } from "../../store/types";
import { words } from "../../words/all";

/** `to`: their mail addresses, as far as they are known. */
type Props = { to: string[]; subject: string; text: string; onHanded?: (by: Channel) => void };

function mailTo(to: string[], subject: string, body: string): string {
  return `mailto:${to.map(encodeURIComponent).join(",")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** To the phone's own apps: the writer sends, never Kith. */
export function HandOff({ to, subject, text, onHanded = () => {} }: Props) {
  const w = words.value.give;
  const share = async () => {
    try {
      await navigator.share({ text });
      onHanded("share");
    } catch (error) {
      // Closing the share sheet again is no trouble.
      if ((error as Error).name !== "AbortError") tellTrouble(error);
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      onHanded("copy");
      say(w.copied);
    } catch (error) {
      tellTrouble(error);
    }
  };
  return (
    <section class="stack tight">
      <h2>{w.handOff}</h2>
      <p class="soft small">{w.handOffHint}</p>
      <div class="handoff">
        {to.length > 0 && (
          <a class="button" href={mailTo(to, subject, text)} onClick={() => onHanded("mail")}>
            <Mail />
            {w.mail}
          </a>
        )}
        {"share" in navigator && (
          <button type="button" class="button" onClick={share}>
            <Share />
            {w.share}
          </button>
        )}
        <button type="button" class="button" onClick={copy}>
          <Copy />
          {w.copy}
        </button>
      </div>
    </section>
  );
}
