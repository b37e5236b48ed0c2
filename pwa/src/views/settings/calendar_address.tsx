import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { say, tellTrouble } from "../../parts/toast_state";
import { calendarAddress, endCalendarAddress, makeCalendarAddress } from "../../store/calendar";
import { words } from "../../words/all";

type Known = { address: string | null } | "asking" | "unknown";

/** Only the server knows the address, so without a connection it is neither shown nor changed. */
export function CalendarAddress() {
  const w = words.value.settings;
  const known = useSignal<Known>("asking");
  useEffect(() => {
    const ask = () =>
      calendarAddress().then(
        (address) => {
          known.value = { address };
        },
        () => {
          known.value = "unknown";
        },
      );
    void ask();
    globalThis.addEventListener("online", ask);
    return () => globalThis.removeEventListener("online", ask);
  }, []);
  const change = async (verb: () => Promise<string | null>, said: string) => {
    try {
      known.value = { address: await verb() };
      say(said);
    } catch (error) {
      tellTrouble(error);
    }
  };
  const end = () => endCalendarAddress().then(() => null);
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
      <Address address={address} />
      <div class="row spread">
        <button
          type="button"
          class="button plain"
          onClick={() => change(makeCalendarAddress, w.calendarMadeAnew)}
        >
          {w.calendarAnew}
        </button>
        <button type="button" class="button plain" onClick={() => change(end, w.calendarGone)}>
          {w.calendarOff}
        </button>
      </div>
    </>
  );
}

function Address({ address }: { address: string }) {
  const w = words.value.settings;
  const id = useId();
  const copy = () => navigator.clipboard.writeText(address).then(() => say(w.calendarCopied), tellTrouble);
  return (
    <>
      <label class="label" for={id}>
        {w.calendarAddress}
      </label>
      <input
        id={id}
        class="input"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="row spread">
        <button type="button" class="button" onClick={copy}>
          {w.calendarCopy}
        </button>
        <a class="button" href={address.replace(/^https?:/, "webcal:")}>
          {w.calendarOpen}
        </a>
      </div>
    </>
  );
}
