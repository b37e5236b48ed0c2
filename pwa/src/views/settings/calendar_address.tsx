import { useAsked } from "../../parts/asked";
import { ToCopy } from "../../parts/to_copy";
import { calendarAddress, endCalendarAddress, makeCalendarAddress } from "../../store/calendar";
import { words } from "../../words/all";

/** Only the server knows the address, so without a connection it is neither shown nor changed. */
export function CalendarAddress() {
  const w = words.value.settings;
  const { known, change } = useAsked(async () => ({ address: await calendarAddress() }));
  if (known.value === "asking") return null;
  if (known.value === "unknown") return <p class="soft small">{w.calendarOffline}</p>;
  const { address } = known.value;
  if (address === null) {
    return (
      <button type="button" class="button" onClick={() => change(makeCalendarAddress, w.calendarMade)}>
        {w.calendarMake}
      </button>
    );
  }
  return (
    <>
      <ToCopy label={w.calendarAddress} value={address}>
        <a class="button" href={address.replace(/^https?:/, "webcal:")}>
          {w.calendarOpen}
        </a>
      </ToCopy>
      <div class="row spread">
        <button
          type="button"
          class="button plain"
          onClick={() => change(makeCalendarAddress, w.calendarMadeAnew)}
        >
          {w.calendarAnew}
        </button>
        <button type="button" class="button plain" onClick={() => change(endCalendarAddress, w.calendarGone)}>
          {w.calendarOff}
        </button>
      </div>
    </>
  );
}
