import type { Words } from "../words";
import { count, figures } from "./numbers";

export const duplicates: Words["duplicates"] = {
  title: "Vielleicht doppelt",
  intro:
    "Kith vergleicht nur auf diesem Gerät. Nichts wird von selbst verbunden, und alles lässt sich 30 Tage lang zurücknehmen.",
  line: (n) =>
    count(n, { one: "Jemand ist vielleicht doppelt", other: `${figures(n)} sind vielleicht doppelt` }),
  looking: "Vergleiche …",
  none: "Hier scheint niemand zweimal zu stehen.",
  found: (n) => count(n, { one: "Ein Paar zum Ansehen", other: `${figures(n)} Paare zum Ansehen` }),
  more: "Mehr zeigen",
  reasons: {
    source: "Aus derselben Quelle geholt",
    email: "Gleiche E-Mail",
    phone: "Gleiche Telefonnummer",
    link: "Gleicher Link",
    company: "Gleicher Name, gleiche Firma",
    event: "Gleicher Name, beim selben Treffen",
    domain: "Gleicher Name, E-Mail derselben Firma",
  },
  pair: (one, other) => `${one} und ${other}`,
  merge: "Verbinden",
  mergeWhat: (one, other) => `${one} und ${other} verbinden`,
  different: "Nicht dieselben",
  differentSaid: "Sie bleiben zwei Menschen.",
  mergedSaid: (name) => `${name} ist jetzt ein Mensch.`,
  sheetTitle: "Aus zweien wird eins",
  sheetIntro: "Wähle, was vorn steht, wo sie sich unterscheiden. Das andere bleibt daneben erhalten.",
  sheetSame: "Nichts widerspricht sich. Alles von beiden bleibt.",
  fields: {
    name: "Name",
    company: "Firma",
    role: "Rolle",
    email: "E-Mail",
    phone: "Telefon",
    link: "Link",
    address: "Adresse",
    circle: "Kreis",
    recognition: "Öffentlicher Dank",
    pinned_note: "Angeheftete Notiz",
    how_met: "Wie ihr euch traft",
    thanks_preference: "Mag als Dank",
  },
  recognitions: { public: "Gern öffentlich", private: "Nur privat", ask: "Erst fragen" },
  lately: "Zuletzt verbunden",
  mergedOn: (when) => `Verbunden ${when}`,
  undo: "Wieder trennen",
  undoWhat: (name) => `${name} wieder in zwei Menschen trennen`,
  undoneSaid: (later) =>
    later === 0
      ? "Sie sind wieder zwei Menschen, wie zuvor."
      : count(later, {
          one: "Sie sind wieder zwei Menschen. Eine Sache wurde seither geändert und behält die späteren Worte.",
          other: `Sie sind wieder zwei Menschen. ${figures(later)} Dinge wurden seither geändert und behalten die späteren Worte.`,
        }),
  tooLong: "Ihre Notizen sind zusammen zu lang für einen Eintrag. Kürze zuerst eine davon.",
  nameless: "Ohne Namen",
};
