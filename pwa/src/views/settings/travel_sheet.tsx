import { Choice } from "../../parts/choice";
import { Sheet } from "../../parts/sheet";
import { tellTrouble } from "../../parts/toast_state";
import { preferences } from "../../store/preferences";
import { follow } from "../../store/travel";
import { words } from "../../words/all";
import { sayZone } from "../../words/instants";

export function TravelSheet({ onClose }: { onClose: () => void }) {
  const w = words.value.reminders;
  const { zone, zone_follows } = preferences.value;
  return (
    <Sheet title={w.travel} onClose={onClose}>
      <div class="hue-keep">
        <Choice<"yes" | "no">
          legend={w.travel}
          legendHidden
          value={zone_follows === null ? null : zone_follows ? "yes" : "no"}
          options={[
            { value: "yes", text: w.travelFollows },
            { value: "no", text: w.travelStays(sayZone(zone ?? "")) },
          ]}
          onChoose={(yes) => void follow(yes === "yes").catch(tellTrouble)}
        />
      </div>
    </Sheet>
  );
}
