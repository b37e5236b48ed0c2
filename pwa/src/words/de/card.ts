import type { Words } from "../words";

export const card: Words["card"] = {
  at: (event) => `Bei ${event}`,
  noWhat: "Hat dir geholfen.",
  likes: (how) => `Mag Dank so: ${how}`,
  hasDraft: "Du hast einen Entwurf",
  write: "Schreiben",
  already: "Schon gedankt",
  later: "Später",
  notNeeded: "Nicht nötig",
  alreadySaid: (first) => `Gut. ${first} hat deinen Dank.`,
  laterSaid: (when) => `Kommt wieder: ${when}.`,
  notNeededSaid: "Zur Seite gelegt.",
  kinds: {
    met: "Getroffen",
    call: "Anruf",
    message: "Nachricht",
    coffee: "Kaffee",
    meeting: "Besprechung",
    note: "Notiz",
    thanks: "Dank",
  },
  roleAt: (role, company) => `${role}, ${company}`,
};
