import { count, figures } from "./numbers";

export const duplicates = {
  title: "Possible duplicates",
  intro:
    "Kith compares on this device only. Nothing is merged by itself, and every merge can be taken back for 30 days.",
  line: (n: number) =>
    count(n, { one: "One possible duplicate", other: `${figures(n)} possible duplicates` }),
  looking: "Comparing…",
  none: "Nobody seems to be here twice.",
  found: (n: number) => count(n, { one: "One pair to look at", other: `${figures(n)} pairs to look at` }),
  more: "Show more",
  reasons: {
    source: "Imported from the same place",
    email: "Same e-mail",
    phone: "Same phone number",
    link: "Same link",
    company: "Same name and company",
    event: "Same name, met at the same event",
    domain: "Same name, e-mail at the same company",
  },
  pair: (one: string, other: string) => `${one} and ${other}`,
  merge: "Merge",
  mergeWhat: (one: string, other: string) => `Merge ${one} and ${other}`,
  different: "Not the same",
  differentSaid: "They stay two people.",
  mergedSaid: (name: string) => `${name} is one person now.`,
  sheetTitle: "One person of two",
  sheetIntro: "Choose what comes first where they differ. The other is kept beside it.",
  sheetSame: "Nothing contradicts. Everything of both is kept.",
  fields: {
    name: "Name",
    company: "Company",
    role: "Role",
    email: "E-mail",
    phone: "Phone",
    link: "Link",
    address: "Address",
    circle: "Circle",
    recognition: "Public thanks",
    pinned_note: "Pinned note",
    how_met: "How we met",
    thanks_preference: "Likes to be thanked",
  },
  recognitions: { public: "Gladly in public", private: "In private", ask: "Ask first" },
  lately: "Merged lately",
  mergedOn: (when: string) => `Merged ${when}`,
  undo: "Make two again",
  undoWhat: (name: string) => `Make two people of ${name} again`,
  undoneSaid: (later: number) =>
    later === 0
      ? "They are two people again, as before."
      : count(later, {
          one: "They are two people again. One thing was changed since, and keeps its later words.",
          other: `They are two people again. ${figures(later)} things were changed since, and keep their later words.`,
        }),
  tooLong: "Their notes are too long together to be one record. Shorten one of them first, then merge.",
  nameless: "No name",
};
