import { Call, Pen } from "../../parts/icons";
import { Globe, Mail } from "../../parts/more_icons";
import type { Person, WayKind } from "../../store/types";
import { words } from "../../words/all";
import type { Reachable } from "./ways";

type Props = { person: Person; ways: Reachable[] };

/** What is wanted most often when a page is opened, under the thumb. */
export function QuickActions({ person, ways }: Props) {
  const w = words.value.person;
  const first = (kind: WayKind) => ways.find((way) => way.kind === kind && way.href)?.href;
  const [mail, call, open] = [first("email"), first("phone"), first("link")];
  return (
    <div class="row even quick-actions">
      <a class="button primary" href={`/log?person=${person.id}`}>
        <Pen />
        {w.log}
      </a>
      {mail && (
        <a class="button" href={mail}>
          <Mail />
          {w.mail}
        </a>
      )}
      {call && (
        <a class="button" href={call}>
          <Call />
          {w.call}
        </a>
      )}
      {open && (
        <a class="button" href={open} target="_blank" rel="noopener noreferrer">
          <Globe />
          {w.open}
        </a>
      )}
    </div>
  );
}
