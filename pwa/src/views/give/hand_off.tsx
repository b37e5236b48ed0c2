import { Copy, Mail, Share } from "../../parts/more_icons";
import { words } from "../../words/all";
import { canShare, copyWords, shareWords } from "./hand_over";

/** `to`: their mail addresses, as far as they are known. */
type Props = { to: string[]; subject: string; text: string };

function mailTo(to: string[], subject: string, body: string): string {
  return `mailto:${to.map(encodeURIComponent).join(",")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

const nothingMore = () => {};

/** To the phone's own apps: the writer sends, never Kith. */
export function HandOff({ to, subject, text }: Props) {
  const w = words.value.give;
  return (
    <section class="stack tight">
      <h2>{w.handOff}</h2>
      <p class="soft small">{w.handOffHint}</p>
      <div class="handoff">
        {to.length > 0 && (
          <a class="button" href={mailTo(to, subject, text)}>
            <Mail />
            {w.mail}
          </a>
        )}
        {canShare() && (
          <button type="button" class="button" onClick={() => shareWords(text, nothingMore)}>
            <Share />
            {w.share}
          </button>
        )}
        <button type="button" class="button" onClick={() => copyWords(text, nothingMore)}>
          <Copy />
          {w.copy}
        </button>
      </div>
    </section>
  );
}
