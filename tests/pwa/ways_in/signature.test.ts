import { expect, test } from "vitest";
import { readSignature } from "../../../pwa/src/ways_in/signature";

test("an English one", () => {
  expect(
    readSignature(`Best regards,

Ana Souza, PhD
CTO at Lumen
--
T: +1 (415) 555-0100 | M +1 415 555 0101
ana@lumen.example | www.lumen.example
501 Middlefield Road
Mountain View, CA 94043
Sent from my iPhone`),
  ).toMatchObject({
    name: "Ana Souza, PhD",
    role: "CTO",
    company: "Lumen",
    email: "ana@lumen.example",
    phone: "+1 (415) 555-0100",
    link: "https://www.lumen.example/",
    address: "501 Middlefield Road\nMountain View, CA 94043",
    ways: [{ kind: "phone", label: "mobile", value: "+1 415 555 0101" }],
    left: [],
  });
});

test("a German one", () => {
  expect(
    readSignature(`Mit freundlichen Grüßen aus Köln

Dr. Jörg Müller
Leiter Vertrieb
Beispiel Werke GmbH & Co. KG
Musterstraße 12a
D-50667 Köln
Tel.: +49 (0)221 12345-67
Fax: +49 (0)221 12345-99
Mobil: 0151 / 123 456 78
E-Mail: joerg.mueller@beispiel.example
https://beispiel.example/team

Geschäftsführerin: Petra Muster
Amtsgericht Köln, HRB 12345`),
  ).toMatchObject({
    name: "Dr. Jörg Müller",
    role: "Leiter Vertrieb",
    company: "Beispiel Werke GmbH & Co. KG",
    email: "joerg.mueller@beispiel.example",
    phone: "+49 (0)221 12345-67",
    link: "https://beispiel.example/team",
    address: "Musterstraße 12a\nD-50667 Köln",
    ways: [
      { kind: "phone", label: "mobile", value: "0151 / 123 456 78" },
      { kind: "phone", label: "fax", value: "+49 (0)221 12345-99" },
    ],
  });
});

test.each([
  ["Ana Souza, CTO at Lumen", { name: "Ana Souza", role: "CTO", company: "Lumen" }],
  ["Ana Souza – Beispiel GmbH", { name: "Ana Souza", company: "Beispiel GmbH" }],
  ["Ana Souza <ana@lumen.example>", { name: "Ana Souza", email: "ana@lumen.example" }],
  ["Ludwig van der Rohe\nHead of Design", { name: "Ludwig van der Rohe", role: "Head of Design" }],
  ["王小明\n+86 10 5555 0100", { name: "王小明", phone: "+86 10 5555 0100" }],
  ["محمد بن سلمان", { name: "محمد بن سلمان" }],
])("%s", (text, found) => {
  expect(readSignature(text)).toMatchObject(found);
});

test("what it cannot place is set aside, nothing is guessed", () => {
  expect(readSignature("see you on the 3.4.2026 at ten")).toMatchObject({
    name: "",
    phone: null,
    left: ["see you on the 3.4.2026 at ten"],
  });
});
