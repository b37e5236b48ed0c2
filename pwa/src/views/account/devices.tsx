import { useAsked } from "../../parts/asked";
import { say, tellTrouble } from "../../parts/toast_state";
import { type Device, devices, revokeDevice } from "../../store/account";
import { revokeOtherDevices } from "../../store/doors";
import { words } from "../../words/all";
import { sayInstant } from "../../words/days";
import { Section } from "../today/section";

export function Devices() {
  const w = words.value.account;
  const { known, again, change } = useAsked(devices);
  const list = known.value;
  const revoke = ({ id, name }: Device) => change(() => revokeDevice(id), w.revoked(name));
  const revokeOthers = async () => {
    try {
      say(w.revokedOthers(await revokeOtherDevices()));
      await again();
    } catch (error) {
      tellTrouble(error);
    }
  };
  return (
    <Section title={w.devices} hue="keep">
      {list === "unknown" && <p class="soft">{w.devicesOffline}</p>}
      {typeof list === "object" && (
        <ul class="card lines">
          {list.map((device) => (
            <li class="setting" key={device.id}>
              <div>
                <p dir="auto">{device.name}</p>
                <p class="soft small">
                  {device.current
                    ? w.thisDevice
                    : device.last_seen_at && w.seen(sayInstant(device.last_seen_at))}
                </p>
              </div>
              {!device.current && (
                <button
                  type="button"
                  class="button"
                  aria-label={w.revokeName(device.name)}
                  onClick={() => revoke(device)}
                >
                  {words.value.account.signOut}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {typeof list === "object" && list.length > 2 && (
        <button type="button" class="button plain" onClick={revokeOthers}>
          {w.revokeOthers}
        </button>
      )}
    </Section>
  );
}
