import type { Takes } from "../../store/reminder_past";
import { words } from "../../words/all";
import { sayInstant } from "../../words/days";
import { Section } from "../today/section";
import { serviceName } from "./services";

/** Which devices take reminders, and when one last reached each. */
export function TakesList({ devices }: { devices: Takes[] }) {
  const w = words.value.reminders;
  return (
    <Section title={w.devices} hue="keep">
      {devices.length === 0 && <p class="soft">{w.noDevices}</p>}
      {devices.length > 0 && (
        <ul class="card lines">
          {devices.map(({ id, label, host, last_shown_at, mine }) => (
            <li key={id}>
              <p dir="auto">{label}</p>
              <p class="soft small">{mine ? w.thisDevice : serviceName(host)}</p>
              <p class="soft small">
                {last_shown_at ? w.deviceReached(sayInstant(last_shown_at)) : w.deviceNever}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
