import type { ComponentType } from "preact";
import { Call } from "../../parts/icons";
import { Copy, Globe, House, Mail } from "../../parts/more_icons";
import { say } from "../../parts/toast_state";
import type { WayKind } from "../../store/types";
import { words } from "../../words/all";
import type { Reachable } from "./ways";

const ICONS: Record<WayKind, ComponentType> = { email: Mail, phone: Call, link: Globe, address: House };

/** A tap mails, calls or opens; everything can be copied. */
export function Reach({ ways }: { ways: Reachable[] }) {
  if (ways.length === 0) return null;
  return (
    <section class="card">
      <h2>{words.value.person.reach}</h2>
      <ul class="ways">
        {ways.map((way) => (
          <Way {...way} key={`${way.kind}-${way.value}`} />
        ))}
      </ul>
    </section>
  );
}

function Way({ kind, label, value, href }: Reachable) {
  const w = words.value.copying;
  const Icon = ICONS[kind];
  const shown = kind === "link" ? value.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "") : value;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      say(w.copied);
    } catch {
      // Refused by the browser: the words can still be selected by hand.
    }
  };
  const told = (
    <>
      <Icon />
      <span class="way-value" dir="auto">
        {shown}
        {label && <span class="soft small way-label">{label}</span>}
      </span>
    </>
  );
  return (
    <li class="way">
      {href ? (
        <a href={href} target={kind === "link" ? "_blank" : undefined} rel="noopener noreferrer">
          {told}
        </a>
      ) : (
        <span>{told}</span>
      )}
      <button type="button" class="icon-button" aria-label={w.copyThis(shown)} onClick={copy}>
        <Copy />
      </button>
    </li>
  );
}
