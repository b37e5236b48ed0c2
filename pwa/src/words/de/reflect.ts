import type { Words } from "../words";
import { count, say } from "./numbers";

export const reflect: Words["reflect"] = {
  title: "Rückblick",
  lead: "Zurückschauen, ohne aufzurechnen.",
  earlier: "Monat davor",
  later: "Monat danach",
  met: (n) =>
    count(n, { one: "Du hast einen Menschen getroffen.", other: `Du hast ${say(n)} Menschen getroffen.` }),
  thanked: (n) =>
    n === 2
      ? "Du hast zweimal Danke gesagt."
      : count(n, { one: "Du hast einmal Danke gesagt.", other: `Du hast ${say(n)} Mal Danke gesagt.` }),
  moments: (n) =>
    count(n, { one: "Du hast einen Moment notiert.", other: `Du hast ${say(n)} Momente notiert.` }),
  helped: (n) =>
    n === 2
      ? "Du hast zweimal geholfen."
      : count(n, { one: "Du hast einmal geholfen.", other: `Du hast ${say(n)} Mal geholfen.` }),
  kept: (n) =>
    count(n, { one: "Du hast ein Versprechen gehalten.", other: `Du hast ${say(n)} Versprechen gehalten.` }),
  quiet: "Ein ruhiger Monat im Notizbuch. Auch ruhige Monate sind gute Monate.",
  sent: "Dein gesendeter Dank",
  sentEmpty: "Was du an Dank verschickst, bleibt hier mit seinen Worten, um es eines Abends wieder zu lesen.",
  to: (name) => `An ${name}`,
  noWords: "Hier ohne Worte; du hast es auf deine Weise gesagt.",
  someone: "jemanden",
};
