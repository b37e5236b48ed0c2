// By which ways a thank-you can reach somebody, from what is noted about them.
import { describe, expect, test } from "vitest";
import type { Person } from "../../pwa/src/store/types";
import { sendWays } from "../../pwa/src/views/give/send_ways";

const nobody = { email: null, phone: null, link: null, address: null, ways: [] };
const waysTo = (known: object) =>
  sendWays({ ...nobody, ...known } as unknown as Person, "Thank you", "Hi & bye");

test("nothing is offered where nothing is noted", () => {
  expect(waysTo({})).toEqual({ mail: null, sms: null, whatsapp: null, linkedin: null, address: null });
});

test("the words go along, whole", () => {
  const { mail, sms, whatsapp } = waysTo({ email: "ana@casa.example", phone: "+351 912 345 678" });
  expect(mail).toBe("mailto:ana%40casa.example?subject=Thank%20you&body=Hi%20%26%20bye");
  expect(sms).toBe("sms:+351912345678?&body=Hi%20%26%20bye");
  expect(whatsapp).toBe("https://wa.me/351912345678?text=Hi%20%26%20bye");
});

describe("WhatsApp", () => {
  test.each([
    ["+49 (0)30 123 45 67", "49301234567"],
    ["0049 30 1234567", "49301234567"],
    ["030 1234567", null],
    ["+49", null],
    ["+0 30 1234567", null],
    ["call the office", null],
  ])("reads %s as %s", (phone, digits) => {
    expect(waysTo({ phone }).whatsapp).toBe(digits && `https://wa.me/${digits}?text=Hi%20%26%20bye`);
  });

  test("takes the first number that works from abroad", () => {
    const ways = [{ kind: "phone", label: "mobile", value: "+49 151 1234567" }];
    const { sms, whatsapp } = waysTo({ phone: "030 1234567", ways });
    expect(sms).toMatch(/^sms:0301234567/);
    expect(whatsapp).toMatch(/491511234567/);
  });
});

describe("LinkedIn", () => {
  test.each([
    ["https://www.linkedin.com/in/ana", true],
    ["https://pt.linkedin.com/in/ana", true],
    ["https://linkedin.com.evil.example/in/ana", false],
    ["https://evil.example/linkedin.com/", false],
    ["https://ana.example", false],
  ])("%s: %s", (link, isProfile) => {
    expect(waysTo({ link }).linkedin).toBe(isProfile ? link : null);
  });
});
