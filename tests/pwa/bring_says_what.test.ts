import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { NO_CHOICES } from "../../pwa/src/store/bring_preview";
import { capture } from "../../pwa/src/store/capture";
import { areOnlyPeople, howMany } from "../../pwa/src/views/settings/how_many";
import { preview, TODAY } from "./bringing";
import { HEADER } from "./linkedin_files";
import { zipOf } from "./zip_files";

test("the button speaks of people only as long as nothing else was chosen to come in with them", async () => {
  await capture({ name: "Ben Carter", today: TODAY });
  const archive = await zipOf(
    { name: "Connections.csv", text: `${HEADER}\nAna,Lima,,,Lumen,CTO,15 Jun 2026\n` },
    {
      name: "Recommendations_Received.csv",
      text: "First Name,Last Name,Text,Creation Date\nBen,Carter,She listens,2026-05-01\n",
    },
  );
  const shown = await preview(archive);
  expect([howMany(shown, NO_CHOICES), areOnlyPeople(shown, NO_CHOICES)]).toEqual([1, true]);

  const asked = shown.rows.find(({ what }) => what === "choose");
  if (asked?.what !== "choose") throw new Error("nobody is asked for");
  const choices = { ...NO_CHOICES, meant: new Map([[asked.at, asked.fits[0] ?? ""]]) };
  expect([howMany(shown, choices), areOnlyPeople(shown, choices)]).toEqual([2, false]);
});
