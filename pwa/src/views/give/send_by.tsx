import type { ComponentType } from "preact";
import { Bubble, Heart, Pen } from "../../parts/icons";
import { Copy, Globe, House, Mail, Share } from "../../parts/more_icons";
import { say, tellTrouble } from "../../parts/toast_state";
import { firstName } from "../../store/names";
import type { ThankCard } from "../../store/thanks";
import type { Channel } from "../../store/types";
import { words } from "../../words/all";
import { canShare, copyWords, shareWords } from "./hand_over";
import { OtherWays } from "./other_ways";
import { sendWays } from "./send_ways";

type Props = {
  card: ThankCard;
  text: string;
  onHanded: (by: Channel) => void;
  onSaid: () => void;
};

/** Every way there is to this person: by the phone's own apps, on paper, in person, before others. */
export function SendBy({ card, text, onHanded, onSaid }: Props) {
  const { give, thanking } = words.value;
  const { favor, person } = card;
  const ways = sendWays(person, give.subject, text);
  const open = (by: Channel, href: string | null, Icon: ComponentType, name: string, outside = true) =>
    href && <Way by={by} href={href} Icon={Icon} name={name} outside={outside} onHanded={onHanded} />;
  const linkedin = (by: Channel) => {
    onHanded(by);
    void navigator.clipboard.writeText(text).then(() => say(thanking.linkedinCopied), tellTrouble);
  };
  return (
    <section class="stack tight">
      <h2>{give.handOff}</h2>
      <p class="soft small">{give.handOffHint}</p>
      <div class="handoff ways-to-thank">
        {open("mail", ways.mail, Mail, give.mail, false)}
        {open("sms", ways.sms, Bubble, thanking.sms, false)}
        {open("whatsapp", ways.whatsapp, Bubble, thanking.whatsapp)}
        {ways.linkedin && (
          <Way
            by="linkedin"
            href={ways.linkedin}
            Icon={Globe}
            name={thanking.linkedin}
            outside
            onHanded={linkedin}
          />
        )}
        {canShare() && (
          <button type="button" class="button" onClick={() => shareWords(text, () => onHanded("share"))}>
            <Share />
            {give.share}
          </button>
        )}
        <button type="button" class="button" onClick={() => copyWords(text, () => onHanded("copy"))}>
          <Copy />
          {give.copy}
        </button>
        <a class="button" href={`/give/${favor.id}/card`}>
          {ways.address ? <House /> : <Pen />}
          {thanking.card}
        </a>
        <button type="button" class="button" onClick={onSaid}>
          <Heart />
          {thanking.inPerson}
        </button>
        {person.recognition !== "private" && (
          <a class="button" href={`/give/${favor.id}/public`}>
            <Globe />
            {person.recognition === "ask" ? thanking.publicAsk : thanking.public}
          </a>
        )}
      </div>
      <OtherWays person={person} ways={ways} first={firstName(person.name)} />
    </section>
  );
}

type WayProps = {
  by: Channel;
  href: string;
  Icon: ComponentType;
  name: string;
  outside: boolean;
  onHanded: (by: Channel) => void;
};

/** `outside`: it opens beside Kith, so that the letter stays where it is. */
function Way({ by, href, Icon, name, outside, onHanded }: WayProps) {
  return (
    <a
      class="button"
      href={href}
      target={outside ? "_blank" : undefined}
      rel="noopener noreferrer"
      onClick={() => onHanded(by)}
    >
      <Icon />
      {name}
    </a>
  );
}
