import { vcardLines } from "../ways_in/vcard_lines";
import { type Property, propertyOf } from "../ways_in/vcard_property";

const MOST_LINES = 500;

/** `zone`: where the calendar is kept, as Google and Apple write it. */
type Event = { line: number; properties: Property[]; zone: string };

/** The events of a calendar, each with its own lines only: an alarm within has a summary and attendees of its own. */
export function* eventsIn(text: string): Generator<Event> {
  let event: Event | null = null;
  let inner = 0;
  let zone = "";
  for (const [number, line] of vcardLines(text)) {
    const mark = line.slice(0, 100).trim().toUpperCase();
    if (mark === "BEGIN:VEVENT") {
      event = { line: number, properties: [], zone };
      inner = 0;
    } else if (event && mark === "END:VEVENT") {
      yield event;
      event = null;
    } else if (!event && mark.startsWith("X-WR-TIMEZONE")) zone = propertyOf(line)?.value.trim() ?? "";
    else if (event && /^(BEGIN|END):/.test(mark)) inner += mark.startsWith("BEGIN:") ? 1 : -1;
    else if (event && inner === 0 && event.properties.length < MOST_LINES) {
      const property = propertyOf(line);
      if (property) event.properties.push(property);
    }
  }
}
