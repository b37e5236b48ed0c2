import { expect, test } from "vitest";
import { readAny } from "../../../pwa/src/ways_in/read_any";

const read = (text: string) => readAny(text)[0];

test("a MECARD with everything", () => {
  expect(
    read(
      "MECARD:N:Souza,Ana;SOUND:x;TEL:+5511555500;TEL:555 0002;EMAIL:ana@lumen.example;URL:lumen.example;" +
        "ADR:,,Rua Um 1,São Paulo,,01000,Brasil;ORG:Lumen\\; Inc.;NOTE:from the stand\\: B4;BDAY:19800322;;",
    ),
  ).toMatchObject({
    name: "Ana Souza",
    phone: "+5511555500",
    email: "ana@lumen.example",
    link: "https://lumen.example/",
    address: "Rua Um 1\nSão Paulo\n01000\nBrasil",
    company: "Lumen; Inc.",
    notes: "from the stand: B4",
    birthday: "1980-03-22",
    ways: [{ kind: "phone", label: "", value: "555 0002" }],
    left: [],
  });
});

test.each([
  [
    "https://www.linkedin.com/in/ana-souza-8b1a2c/?utm_source=share",
    "Ana Souza",
    "https://www.linkedin.com/in/ana-souza-8b1a2c",
  ],
  [
    "https://de.linkedin.com/in/j%C3%B6rg-m%C3%BCller",
    "Jörg Müller",
    "https://www.linkedin.com/in/j%C3%B6rg-m%C3%BCller",
  ],
  ["https://linkedin.com/in/anasouza", "", "https://www.linkedin.com/in/anasouza"],
  ["https://www.xing.com/profile/Ana_Souza2", "", "https://www.xing.com/profile/Ana_Souza2"],
  ["https://www.xing.com/profile/Ana_Souza", "Ana Souza", "https://www.xing.com/profile/Ana_Souza"],
])("%s may be %s", (text, name, link) => {
  expect(read(text)).toMatchObject({ name, link, nameIsGuess: name !== "" });
});

test("a page that only looks like LinkedIn says no name", () => {
  expect(read("https://linkedin.com.evil.example/in/ana-souza")).toMatchObject({
    name: "",
    link: "https://linkedin.com.evil.example/in/ana-souza",
  });
});

test.each([
  ["tel:+49%2030%201234", { phone: "+49 30 1234", name: "" }],
  ["SMSTO:+49301234:Hello there", { phone: "+49301234" }],
  [
    "mailto:ana.souza@lumen.example?subject=Hi",
    { email: "ana.souza@lumen.example", name: "Ana Souza", nameIsGuess: true },
  ],
  ["mailto:info@lumen.example", { email: "info@lumen.example", name: "" }],
])("%s", (text, found) => {
  expect(read(text)).toMatchObject(found);
});

test.each([
  "javascript:alert(1)",
  "https://user:secret@lumen.example/",
  "data:text/html,hi",
  "WIFI:S:hall;T:WPA;P:x;;",
])("%s is words, not a way to reach somebody", (text) => {
  expect(read(text)).toMatchObject({ name: "", email: null, phone: null, link: null, left: [text] });
});
