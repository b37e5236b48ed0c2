import type { ComponentType } from "preact";
import { Bubble, Call, Cup, Pen, PeopleIcon, Table } from "../../parts/icons";
import type { MomentKind } from "../../store/types";
import { words } from "../../words/speak";

export type LoggedKind = Exclude<MomentKind, "thanks">;

export const kinds: { kind: LoggedKind; Icon: ComponentType }[] = [
  { kind: "met", Icon: PeopleIcon },
  { kind: "call", Icon: Call },
  { kind: "message", Icon: Bubble },
  { kind: "coffee", Icon: Cup },
  { kind: "meeting", Icon: Table },
  { kind: "note", Icon: Pen },
];

type Props = { label: string; onKind: (kind: LoggedKind) => void };

/** The second of the two taps. */
export function KindButtons({ label, onKind }: Props) {
  const names = words.value.card.kinds;
  return (
    <fieldset class="chips">
      <legend class="only-heard">{label}</legend>
      {kinds.map(({ kind, Icon }) => (
        <button type="button" class="chip edged" key={kind} onClick={() => onKind(kind)}>
          <Icon />
          {names[kind]}
        </button>
      ))}
    </fieldset>
  );
}
