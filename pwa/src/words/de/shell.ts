import type { Words } from "../words";

export const shell: Words["shell"] = {
  places: "Hauptbereiche",
  today: "Heute",
  people: "Menschen",
  add: "Neu",
  give: "Geben",
  reflect: "Rückblick",
  settings: "Einstellungen",
  back: "Zurück",
  close: "Schließen",
  skip: "Zum Inhalt springen",
  notFoundTitle: "Diese Seite steht nicht im Notizbuch",
  notFound: "Vielleicht wurde sie entfernt, oder in der Adresse steckt ein Tippfehler.",
  toToday: "Zurück zu Heute",
  newVersion: "Eine neue Version von Kith ist da.",
  takeNewVersion: "Jetzt verwenden",
};
