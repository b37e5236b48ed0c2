import type { Words } from "../words";

export const journal: Words["journal"] = {
  title: "Tagebuch",
  lead: "Nur für dich. Nichts davon wird je mit jemandem geteilt.",
  private: "Nur du kannst das lesen.",
  door: "Eine Seite für dich. Niemand sonst liest sie.",
  write: "Schreiben",
  newTitle: "Eine Seite für dich",
  words: "Was dir durch den Kopf geht",
  placeholder: "Was ist heute geblieben? Wer war freundlich?",
  empty: "Ein paar Zeilen am Abend genügen. Sie bleiben ganz bei dir.",
  saved: "Aufgeschrieben.",
  remove: "Diese Seite löschen",
  removed: "Die Seite ist gelöscht.",
  gone: "Diese Seite steht nicht mehr im Notizbuch.",
  older: "Ältere Seiten zeigen",
};
