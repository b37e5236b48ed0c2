import { doing } from "../../parts/toast_state";
import { preferences } from "../../store/preferences";
import { follow, newZone } from "../../store/travel";
import { words } from "../../words/all";
import { sayZone } from "../../words/instants";

/** Asked once, and remembered: the answer can be changed in the settings. */
export function TravelCard() {
  const w = words.value.reminders;
  preferences.value;
  const away = newZone();
  if (away === null) return null;
  const home = sayZone(away.kept);
  return (
    <article class="card hued hue-keep">
      <h2>{w.travelTitle(sayZone(away.here))}</h2>
      <p>{w.travelAsk}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => doing(() => follow(true), w.travelSaidYes)}>
          {w.travelYes}
        </button>
        <button
          type="button"
          class="button plain"
          onClick={() => doing(() => follow(false), w.travelSaidNo(home))}
        >
          {w.travelNo(home)}
        </button>
      </div>
    </article>
  );
}
