import { Copy, Mail, Share } from "../../parts/more_icons";
import { say, tellTrouble } from "../../parts/toast_state";
import type { Channel, Person } from "../../store/types";
import { words } from "../../words/all";

type Props = { person: Person; text: string; onHanded: (by: Channel) => void };

function mailTo(email: string, subject: string, body: string): string {
  return `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** To the phone's own apps: the writer sends, never Kith. */
export function HandOff({ person, text, onHanded }: Props) {
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
        {person.email && (
          <a class="button" href={mailTo(person.email, w.subject, text)} onClick={() => onHanded("mail")}>
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
