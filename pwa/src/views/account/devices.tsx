import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { say, tellTrouble } from "../../parts/toast_state";
import { type Device, devices, revokeDevice } from "../../store/account";
import { revokeOtherDevices } from "../../store/doors";
import { words } from "../../words/all";
import { sayInstant } from "../../words/days";
import { Section } from "../today/section";

export function Devices() {
  const w = words.value.account;
  const list = useSignal<Device[] | null>(null);
  const ask = () => {
    devices().then(
      (found) => {
        list.value = found;
      },
      () => {
        // Only the server knows the list; offline it is said in words below.
        list.value = null;
      },
    );
  };
  useEffect(ask, []);
  const revoke = async (device: Device) => {
    try {
      await revokeDevice(device.id);
      say(w.revoked(device.name));
      ask();
    } catch (error) {
      tellTrouble(error);
    }
  };
  const revokeOthers = async () => {
    try {
      say(w.revokedOthers(await revokeOtherDevices()));
      ask();
    } catch (error) {
      tellTrouble(error);
    }
  };
  return (
    <Section title={w.devices} hue="keep">
      {list.value === null && <p class="soft">{w.devicesOffline}</p>}
      {list.value && (
        <ul class="card lines">
          {list.value.map((device) => (
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
      {list.value && list.value.length > 2 && (
        <button type="button" class="button plain" onClick={revokeOthers}>
          {w.revokeOthers}
        </button>
      )}
    </Section>
  );
}
