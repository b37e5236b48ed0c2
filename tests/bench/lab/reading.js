// How long until everyone can be searched, and how long it would take to read every record.
import { everyOf } from "../../../pwa/src/db/ask";
import { reading } from "../../../pwa/src/db/open";
import { peopleCount, startPeople } from "../../../pwa/src/store/people_index";

export async function untilSearchable() {
  await reading((tx) => tx.objectStore("kv").get("nothing"));
  const before = performance.now();
  await startPeople();
  const spent = performance.now() - before;
  if (peopleCount.value < 10_000) throw new Error("the people index is not whole");
  return spent;
}

export async function readEverything() {
  await reading((tx) => tx.objectStore("kv").get("nothing"));
  const before = performance.now();
  const all = await reading((tx) =>
    Promise.all(["people", "moments"].map((noun) => tx.objectStore("records").getAll(everyOf(noun)))),
  );
  const spent = performance.now() - before;
  if (all[0].length < 10_000) throw new Error("some records are missing");
  return spent;
}
