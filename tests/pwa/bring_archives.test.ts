import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDb, database } from "../../pwa/src/db/open";
import { NO_CHOICES, previewOf } from "../../pwa/src/store/bring_preview";
import { openFile } from "../../pwa/src/store/bring_read";
import { TODAY } from "./bringing";
import { HEADER } from "./linkedin_files";
import { utf8, zipOf } from "./zip_files";

beforeEach(() => {
  database.name = `kith-${crypto.randomUUID()}`;
});
afterEach(closeDb);

const connections = {
  name: "Basic/Connections.csv",
  text: `${HEADER}\nAna,Lima,https://www.linkedin.com/in/ana,,Lumen,CTO,15 Jun 2026\n`,
};
const recommendations = {
  name: "Recommendations_Received.csv",
  text: 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAna,Lima,Lumen,CTO,"Wonderful to work with","03/04/26, 09:00 AM",VISIBLE\n',
};
const other = { name: "Ads.csv", text: "a,b\n1,2\n" };

test("a LinkedIn archive is one plan: who recommended you is the person of the list beside it", async () => {
  const was = await openFile(await zipOf(other, recommendations, connections));
  if (was.is !== "read") throw new Error("not read");
  expect(was.format).toBe("linkedin_archive");
  const { added, rows } = await previewOf(was, NO_CHOICES, TODAY);
  expect(added).toEqual({ person: 1, moment: 0, favor: 1, journal: 0 });
  const [person] = rows.filter((row) => row.kind === "person");
  expect(rows.find((row) => row.kind === "favor")).toMatchObject({ with: [(person as { id?: string }).id] });
});

test("files that are stored without packing, and what a Mac puts beside, are no trouble", async () => {
  const mac = { name: "__MACOSX/._Connections.csv", bytes: new Uint8Array([0, 5, 22, 7]), method: 0 };
  const was = await openFile(await zipOf(mac, { ...connections, method: 0 }));
  expect(was).toMatchObject({ is: "read", format: "linkedin", read: [{ name: "Ana Lima" }] });
});

test("an archive with one table that nobody knows asks for its columns", async () => {
  const was = await openFile(await zipOf({ name: "team.csv", text: "Who,Firma\nAna Lima,Lumen\n" }));
  expect(was).toMatchObject({ is: "table", columns: { names: ["Who", "Firma"] } });
});

test("a bomb is counted while it unpacks, whatever it says of itself", async () => {
  const rows = new Uint8Array(11 * 1024 * 1024).fill(32);
  rows.set(utf8(connections.text));
  const bomb = await zipOf({ name: "Connections.csv", bytes: rows });
  expect(bomb.size).toBeLessThan(100_000);
  await expect(openFile(bomb)).rejects.toMatchObject({ code: "zip_too_much" });
});

test("what is closed, torn, empty, too large or of the other kind is refused with its reason", async () => {
  const good = await zipOf(connections);
  const bytes = new Uint8Array(await good.arrayBuffer());
  const with64 = bytes.slice();
  with64.fill(0xff, bytes.length - 12, bytes.length - 2);
  const torn = new File([bytes.slice(0, bytes.length - 30)], "torn.zip");
  const garbled = bytes.slice();
  garbled.fill(0xff, 60, 120);
  const refused: [string, File][] = [
    ["zip_locked", await zipOf({ ...connections, flags: 1 })],
    ["zip64", new File([with64], "big.zip")],
    ["zip_damaged", torn],
    ["zip_damaged", new File([garbled], "garbled.zip")],
    ["zip_nothing", await zipOf(other, { name: "b.csv", text: "a,b\n" })],
    ["zip_nothing", await zipOf()],
    ["too_big", new File([bytes, new Uint8Array(50 * 1024 * 1024)], "huge.zip")],
  ];
  for (const [code, file] of refused) await expect(openFile(file), code).rejects.toMatchObject({ code });
});
