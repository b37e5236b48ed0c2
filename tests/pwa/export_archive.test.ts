import { beforeEach, expect, test } from "vitest";
import { archive as german } from "../../pwa/src/words/de/archive";
import { archive as english } from "../../pwa/src/words/en/archive";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-22";
let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

const says = (words: typeof english) => ({
  ...words,
  language: "en",
  day: (day: string) => `<${day}>`,
  yearDay: (month: number, day: number) => `${day}.${month}.`,
});

async function archive(words = english): Promise<string> {
  const { exportArchive } = await import("../../pwa/src/store/export_archive");
  return (await exportArchive(says(words), TODAY)).text();
}

async function aLife() {
  const { capture, photos, moments, edit } = phone;
  const { personId } = await capture.capture({
    name: "Ana",
    thankFor: "advice",
    promise: "call",
    today: TODAY,
  });
  const ben = (await capture.capture({ name: "Ben", today: TODAY })).personId;
  await photos.setPhoto(personId, "/9j/4AAQ");
  await moments.logMoment({ kind: "coffee", personIds: [personId, ben], on: TODAY, text: "cake\nand tea" });
  const lonely = { person_ids: [crypto.randomUUID()], happened_on: TODAY, kind: "call", text: "with nobody" };
  await edit.transact([
    {
      noun: "journal",
      id: crypto.randomUUID(),
      fields: { written_on: TODAY, words: "A good day", person_ids: [ben] },
    },
    { noun: "moments", id: crypto.randomUUID(), fields: lonely },
  ]);
  return personId;
}

test("it holds everybody with face and story, the journal, and what is about nobody who is here", async () => {
  const ana = await aLife();
  const page = await archive();
  const [, story = ""] = page.split(`<section id="p-${ana}">`);
  const hers = story.split("</section>")[0] ?? "";
  expect(hers).toContain('src="data:image/jpeg;base64,/9j/4AAQ"');
  for (const said of ["advice", "call", "cake\nand tea", "Ben"]) expect(hers).toContain(said);
  expect(hers).not.toContain("A good day");
  expect(page).toContain("A good day");
  expect(page.match(/with nobody/g)).toHaveLength(1);
});

test("one person's page holds what names them, and nobody else's story", async () => {
  const ana = await aLife();
  const { personArchive } = await import("../../pwa/src/store/export_archive");
  const page = await (await personArchive(ana, says(english), TODAY)).text();
  expect(page).toContain("advice");
  expect(page).toContain("cake");
  expect(page).not.toContain("A good day");
  expect(page.match(/<section/g)).toHaveLength(1);
});

test("whatever was typed is words: no tag, no script, no address that runs", async () => {
  const evil = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;
  const { ids } = await phone.people.addPeople([
    { name: evil, notes: evil, tags: [evil], ways: [{ kind: "link", label: evil, value: evil }] },
  ]);
  await phone.photos.setPhoto(ids[0] ?? "", `x"onload="alert(3)`);
  await phone.moments.logMoment({ kind: "met", personIds: ids, on: evil, text: evil });
  const page = await archive();
  expect(page).not.toMatch(/<script|<img[^>]*(onerror|onload|src=x)|javascript:/i);
  const tags = new Set(page.match(/<[a-z0-9]+/g));
  expect([...tags].filter((tag) => ["<script", "<img", "<iframe", "<object"].includes(tag))).toEqual([]);
  expect(page).toContain("default-src &#39;none&#39;".replaceAll("&#39;", "'"));
});

test("every field and every noun has its name, in both languages", async () => {
  const { KNOWN_FIELDS } = await import("../../pwa/src/store/known_fields");
  const unsaid = [
    "image",
    "person_id",
    "favor_id",
    "review_id",
    "month",
    "day_of_month",
    "year",
    "merged_into",
  ];
  const told = Object.entries(KNOWN_FIELDS).filter(
    ([noun]) => !["people", "photos", "merges", "imports"].includes(noun),
  );
  for (const words of [english, german]) {
    const fields = told.flatMap(([, names]) => names).filter((name) => !unsaid.includes(name));
    const unheard = (name: string) => !["text", "image"].includes(name) && !(name in words.fields);
    expect(fields.filter(unheard)).toEqual([]);
    expect(told.map(([noun]) => noun).filter((noun) => !(noun in words.nouns))).toEqual([]);
  }
  expect(Object.keys(german.values).sort()).toEqual(Object.keys(english.values).sort());
});
