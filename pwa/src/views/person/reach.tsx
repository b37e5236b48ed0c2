import { Pen } from "../../parts/icons";
import type { Person } from "../../store/types";
import { words } from "../../words/all";

/** Only web addresses become links: what others sent must not run here. */
function safeLink(link: string): string | null {
  return /^https?:\/\//i.test(link) ? link : null;
}

function facts(person: Person) {
  const w = words.value;
  return [
    { name: w.person.preference, text: person.thanks_preference },
    { name: w.person.howMet, text: person.how_met },
    { name: w.person.notes, text: person.notes },
    {
      name: w.capture.email,
      text: person.email,
      href: person.email && `mailto:${encodeURIComponent(person.email)}`,
    },
    {
      name: w.capture.phone,
      text: person.phone,
      href: person.phone && `tel:${person.phone.replace(/[^+\d]/g, "")}`,
    },
    { name: w.capture.link, text: person.link, href: person.link && safeLink(person.link) },
  ].filter((fact) => fact.text);
}

export function Reach({ person }: { person: Person }) {
  const w = words.value;
  const known = facts(person);
  return (
    <section class="card">
      <div class="row spread">
        <h2>{w.person.about}</h2>
        <a class="button plain" href={`/people/${person.id}/edit`}>
          <Pen />
          {w.doing.edit}
        </a>
      </div>
      {known.length > 0 && (
        <dl class="facts">
          {known.map(({ name, text, href }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">
                {href ? (
                  <a
                    href={href}
                    target={href.startsWith("http") ? "_blank" : undefined}
                    rel="noopener noreferrer"
                  >
                    {text}
                  </a>
                ) : (
                  text
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
