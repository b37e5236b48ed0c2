import { useSignal } from "@preact/signals";
import { Phone } from "../../parts/more_icons";
import { install, installOffer } from "../../store/install";
import { words } from "../../words/all";

const PUT_OFF = "install-put-off";

export function InstallCard() {
  const w = words.value.nudge;
  const putOff = useSignal(sessionStorage.getItem(PUT_OFF) !== null);
  const offer = installOffer.value;
  if (offer === "none" || putOff.value) return null;
  const later = () => {
    sessionStorage.setItem(PUT_OFF, "1");
    putOff.value = true;
  };
  return (
    <article class="card quiet">
      <h2>{w.install}</h2>
      <p class="soft">{offer === "by_hand" ? w.installIos : w.installWhy}</p>
      <div class="row">
        {offer === "prompt" && (
          <button type="button" class="button" onClick={install}>
            <Phone />
            {w.install}
          </button>
        )}
        <button type="button" class="button plain" onClick={later}>
          {w.later}
        </button>
      </div>
    </article>
  );
}
