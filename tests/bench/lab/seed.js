// Writes straight into the database, in the app's own record shape, as if all of it had come from the server.
import { derived } from "../../../pwa/src/db/derive";
import { writing } from "../../../pwa/src/db/open";
import { rewrite, startPeople } from "../../../pwa/src/store/people_index";
import { personNumber, toldBy } from "./people.js";

const PAGE = 1000;
const STAMP = "001763800000000-01930000-0000-7000-8000-00000000d001";
const EVENT = idOf("e", 1);

export function idOf(kind, number) {
  return `01930000-0000-7000-${{ p: "8", m: "9", f: "a", e: "b" }[kind]}000-${number.toString(16).padStart(12, "0")}`;
}

let rev = 0;
function synced(noun, id, fields) {
  const stamps = Object.fromEntries(Object.keys(fields).map((name) => [name, STAMP]));
  rev += 1;
  return derived({ noun, id, base: { fields, stamps, rev }, dirty: {} });
}

// Today says the same whatever the size of the book: eight check-ins and three thank-yous.
function recordsOf(number) {
  const id = idOf("p", number);
  const due = number < 8 ? { circle: "close", cadence_set_on: "2024-01-01" } : {};
  const records = [
    synced("people", id, { ...personNumber(number), ...due }),
    synced("moments", idOf("m", number), {
      kind: "met", happened_on: "2024-05-01", person_ids: [id], event_id: EVENT, text: toldBy(number),
    }),
  ];
  if (number >= 20 && number < 23) {
    const help = { person_id: id, event_id: EVENT, direction: "received", what: "The introduction to Priya" };
    records.push(synced("favors", idOf("f", number), { ...help, happened_on: "2024-05-01" }));
  }
  return records;
}

export async function seed(count) {
  const event = synced("events", EVENT, { name: "PyCon", place: "Berlin", starts_on: "2024-05-01", ends_on: "2024-05-03" });
  await put([event]);
  for (let from = 0; from < count; from += PAGE) {
    const numbers = Array.from({ length: Math.min(PAGE, count - from) }, (_, offset) => from + offset);
    await put(numbers.flatMap(recordsOf));
  }
  await startPeople();
  await rewrite();
}

function put(records) {
  return writing(async (tx) => {
    await Promise.all(records.map((record) => tx.objectStore("records").put(record)));
  });
}
