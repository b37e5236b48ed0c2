import type { Words } from "../words";

export const trueLines: Words["trueLines"] = {
  sourceDo: "Woher das kommt",
  welcome: {
    line: "Meist unterschätzen wir, wie willkommen so etwas ist.",
    source:
      "Menschen, die Dankesbriefe schrieben, unterschätzten, wie überrascht und froh die Lesenden waren, und überschätzten, wie peinlich es ihnen war.",
    name: "Kumar und Epley, 2018, Psychological Science 29(9), 1423–1435",
  },
  short: {
    line: "Kurz ist gut; es kommt aufs Absenden an.",
    source:
      "In 25 Versuchen mit 6.745 Menschen tat ausgesprochener Dank ein wenig gut (g = 0,22, zwischen 0,11 und 0,33). Wie lang die Worte waren, machte keinen Unterschied.",
    name: "Kirca, Malouff und Meynadier, 2023, International Journal of Applied Positive Psychology",
  },
  surprise: {
    line: "Ein paar Worte aus heiterem Himmel sind willkommener, als du denkst.",
    source:
      "In 13 Experimenten mit über 5.900 Menschen wurde es mehr geschätzt als erwartet, wenn sich jemand meldete, am meisten, wo es überraschend kam.",
    name: "Liu, Rim, Min und Min, 2022, Journal of Personality and Social Psychology",
  },
  praise: {
    line: "Sag auch, was es über sie oder ihn zeigt, nicht nur, was du davon hattest.",
    source:
      "Unter 370 Menschen fühlten sich jene besser verstanden, deren Freundlichkeit gelobt wurde. Es waren Paare, für andere ist es also nur ein Hinweis.",
    name: "Algoe, Kurtz und Hilaire, 2016, Social Psychological and Personality Science",
  },
  noticed: {
    line: "Was wurde gemerkt, das du gebraucht hast? Fang dort an.",
    source:
      "Dankbarkeit soll uns jene finden lassen, die sehen, was wir brauchen, an sie erinnern und uns mit ihnen verbinden. Das ist eine Theorie mit Feldstudien dahinter, keine einzelne gemessene Wirkung.",
    name: "Algoe, 2012, Social and Personality Psychology Compass 6(6), 455–469",
  },
  old: {
    line: "Es ist nicht zu spät. Eine leichte Nachricht zuerst macht die nächste leichter.",
    source:
      "Weniger als ein Drittel schrieb einem alten Freund, obwohl sie wollten und Zeit hatten. Erst an leichteren Kontakten zu üben, steigerte das um zwei Drittel.",
    name: "Aknin und Sandstrom, 2024, Communications Psychology 2",
  },
  witnessed: {
    line: "Auch wer einen Dank nur miterlebt, ist danach zugewandter.",
    source:
      "In acht Experimenten mit 1.817 Menschen halfen jene, die einen Dank zwischen anderen sahen oder lasen, der dankenden Person eher, oder fühlten sich zu beiden mehr hingezogen.",
    name: "Algoe, Dwyer, Younge und Oveis, 2020, Journal of Personality and Social Psychology 119(1), 40–74",
  },
};
