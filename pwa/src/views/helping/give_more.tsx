import type { ComponentType } from "preact";
import { Bubble, Heart, Pen, PeopleIcon } from "../../parts/icons";
import { Join, Next } from "../../parts/more_icons";
import { preferences } from "../../store/preferences";
import { words } from "../../words/all";
import { Notices } from "./notices";

type Door = { to: string; title: string; about: string; Icon: ComponentType };

/** Below what waits: the ways into everything else about helping. */
export function GiveMore() {
  const w = words.value.helping;
  const doors: Door[] = [
    { to: "fits", title: w.fits, about: w.fitsDoor, Icon: Join },
    { to: "mine", title: w.mine, about: w.mineDoor, Icon: Pen },
    { to: "help", title: w.ledger, about: w.ledgerDoor, Icon: Heart },
    { to: "balance", title: w.balance, about: w.balanceDoor, Icon: PeopleIcon },
    { to: "no", title: w.no, about: w.noDoor, Icon: Bubble },
  ];
  const shown = doors.filter(({ to }) => to !== "balance" || preferences.value.balance_words !== false);
  return (
    <>
      <Notices />
      <div class="doors">
        {shown.map(({ to, title, about, Icon }) => (
          <a class="card who door hue-give" href={`/give/${to}`} key={to}>
            <Icon />
            <span>
              <span class="name">{title}</span>
              <span class="about">{about}</span>
            </span>
            <Next />
          </a>
        ))}
      </div>
    </>
  );
}
