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
  install: "Kith installieren",
  installWhy: "Vom Startbildschirm öffnet sich Kith im Nu, auch ohne Empfang.",
  installIos:
    "Auf dem iPhone: Tippe auf Teilen und dann auf „Zum Home-Bildschirm“. Am besten, bevor du viel schreibst, damit deine Notizen gleich dort beginnen.",
  later: "Später",
};
