import type { Person } from "../../store/types";
import { words } from "../../words/all";
import { Folded } from "./folded";
import type { SendWays } from "./send_ways";

type Props = { person: Person; ways: SendWays; first: string };

/** What is not offered, and what it would take. */
export function OtherWays({ person, ways, first }: Props) {
  const w = words.value.thanking;
  const { needs } = w;
  const missing = [
    !ways.mail && needs.mail,
    !ways.sms && needs.phone,
    ways.sms && !ways.whatsapp && needs.whatsapp,
    !ways.linkedin && needs.linkedin,
    person.recognition === "private" && needs.private(first),
  ].filter(Boolean);
  if (missing.length === 0) return null;
  return (
    <Folded title={w.others}>
      <ul class="plain-list stack tight">
        {missing.map((need) => (
          <li class="soft small" key={need}>
            {need}
          </li>
        ))}
      </ul>
      <a class="button" href={`/people/${person.id}/edit`}>
        {w.addWay(first)}
      </a>
    </Folded>
  );
}
