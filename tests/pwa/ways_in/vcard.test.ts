import { describe, expect, test } from "vitest";
import { readVcards } from "../../../pwa/src/ways_in/vcard";

const card = (...lines: string[]) => ["BEGIN:VCARD", ...lines, "END:VCARD", ""].join("\r\n");
const one = (...lines: string[]) => readVcards(card(...lines))[0];

describe("a phone of 2009, vCard 2.1", () => {
  test("umlauts come as quoted-printable over several lines", () => {
    expect(
      one(
        "VERSION:2.1",
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;",
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg =",
        "M=C3=BCller",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Erste Zeile=0D=0A=",
        "zweite: Zeile=",
        "",
        "TEL;CELL;PREF:+49 151 1234567",
      ),
    ).toMatchObject({
      name: "Jörg Müller",
      notes: "Erste Zeile\nzweite: Zeile",
      phone: "+49 151 1234567",
    });
  });

  test("another character set than UTF-8", () => {
    expect(one("FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Andr=E9 No=EBl")?.name).toBe("André Noël");
  });

  test("a set nobody knows is read as well as can be", () => {
    expect(one("FN;CHARSET=KLINGON;QUOTED-PRINTABLE:Zo=C3=AB=4")?.name).toBe("Zoë=4");
  });

  test("a letter torn in two by the phone spoils only itself", () => {
    expect(one(`NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${"=C3=91".repeat(30)}=C3`)?.notes).toBe(
      `${"Ñ".repeat(30)}\ufffd`,
    );
  });

  test("a picture in base64, folded or not, ends at the empty line", () => {
    const lines = [
      "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQEAYABg",
      "AAD/2wBDAAYEBQYFBAYGBQYHBwYI",
      "",
      "TEL:555 1234",
    ];
    expect(one("FN:Ana", ...lines)).toMatchObject({
      photo: "/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAYEBQYFBAYGBQYHBwYI",
      phone: "555 1234",
    });
  });

  test("a card inside a card is not another person", () => {
    const people = readVcards(
      card("FN:Ana", "AGENT:", "BEGIN:VCARD", "FN:Her assistant", "END:VCARD", "TEL:555 1234"),
    );
    expect(people.map(({ name, phone }) => [name, phone])).toEqual([["Ana", "555 1234"]]);
  });
});

describe("an iPhone, vCard 3.0", () => {
  test("grouped labels, preferred ways and what is beside them", () => {
    expect(
      one(
        "VERSION:3.0",
        "PRODID:-//Apple Inc.//iPhone OS 26.1//EN",
        "N:Souza;Ana;Lima;Dr.;",
        "FN:Dr. Ana Lima Souza",
        "NICKNAME:Aninha,Ani",
        "ORG:Lumen\\, Inc.;Grants;",
        "TITLE:CTO",
        "EMAIL;type=INTERNET;type=HOME:ana@home.example",
        "item1.EMAIL;type=INTERNET;type=pref:ana@lumen.example",
        "item1.X-ABLabel:_$!<Work>!$_",
        "item2.TEL:+55 11 5555 0000",
        "item2.X-ABLabel:Summer house",
        "TEL;type=WORK;type=FAX:+55 11 5555 0001",
        "item3.URL;type=pref:http\\://lumen.example",
        "item3.X-ABLabel:_$!<HomePage>!$_",
        "item4.ADR;type=WORK;type=pref:;;Rua Um\\, 1\\n2º andar;São Paulo;;01000;Brasil",
        "item4.X-ABADR:br",
        "X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ana-souza",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-09",
      ),
    ).toEqual({
      name: "Dr. Ana Lima Souza",
      other_names: ["Aninha", "Ani"],
      company: "Lumen, Inc., Grants",
      role: "CTO",
      email: "ana@lumen.example",
      phone: "+55 11 5555 0000",
      link: "http://lumen.example/",
      address: "Rua Um, 1\n2º andar\nSão Paulo\n01000\nBrasil",
      notes: null,
      tags: [],
      ways: [
        { kind: "email", label: "home", value: "ana@home.example" },
        { kind: "link", label: "linkedin", value: "https://www.linkedin.com/in/ana-souza" },
        { kind: "phone", label: "fax", value: "+55 11 5555 0001" },
      ],
      birthday: "--05-09",
      photo: null,
      nameIsGuess: false,
      left: [],
    });
  });

  test("lines that a program ended twice are still one card", () => {
    const text = card("FN:Ana", "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ", " SkZJRgAB", "TEL:555 1234");
    expect(readVcards(text.replaceAll("\r\n", "\r\r\n"))).toMatchObject([
      { name: "Ana", photo: "/9j/4AAQSkZJRgAB", phone: "555 1234" },
    ]);
  });

  test("long lines are folded anywhere, also inside a word", () => {
    expect(one("FN:Ana", "NOTE:She told me ab", " out the grants", "\t desk")?.notes).toBe(
      "She told me about the grants desk",
    );
  });
});

test("a fax alone is no phone", () => {
  expect(one("FN:Ana", "TEL;TYPE=FAX,WORK:555 1234")).toMatchObject({
    phone: null,
    ways: [{ kind: "phone", label: "fax", value: "555 1234" }],
  });
});

describe("vCard 4.0", () => {
  test("quoted types, numbers as addresses, a picture in the line", () => {
    expect(
      one(
        "VERSION:4.0",
        "FN;PREF=1:Simon Gagné",
        "FN:Sim",
        "N:Gagné;Simon;;;ing. jr,M.Sc.",
        "BDAY:--0203",
        'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-555-0100;ext=102',
        'TEL;VALUE=uri;TYPE="cell,text":tel:+1-418-555-0101',
        "EMAIL;TYPE=work:mailto:simon@lumen.example",
        "PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRgAB",
        "GENDER:M",
      ),
    ).toMatchObject({
      name: "Simon Gagné",
      other_names: ["Sim"],
      phone: "+1-418-555-0100 ext. 102",
      email: "simon@lumen.example",
      ways: [{ kind: "phone", label: "mobile", value: "+1-418-555-0101" }],
      birthday: "--02-03",
      photo: "/9j/4AAQSkZJRgAB",
      left: ["GENDER: M"],
    });
  });
});

describe("whose name is missing", () => {
  test.each([
    [["N:Wei;Li;;;"], "Li Wei", false],
    [["N:Madonna"], "Madonna", false],
    [["ORG:Lumen;Grants"], "Lumen", true],
    [["EMAIL:ana@lumen.example"], "", false],
  ])("%s is called %s", (lines, name, nameIsGuess) => {
    expect(one(...lines)).toMatchObject({ name, nameIsGuess });
  });
});
