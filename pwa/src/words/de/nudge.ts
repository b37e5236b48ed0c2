import type { Words } from "../words";

export const nudge: Words["nudge"] = {
  title: "Ein Stupser im richtigen Moment",
  why: "Eine Erinnerung am Morgen nach einem Treffen sorgt dafür, dass dein Dank ankommt.",
  turnOn: "Erinnerungen einschalten",
  needsAccount:
    "Erinnerungen kommen aus deinem Konto, darum brauchen sie eines. Eine E-Mail-Adresse und ein Code genügen.",
  makeAccount: "Konto anlegen",
  needsInstall:
    "Auf dem iPhone klappen Erinnerungen, sobald Kith auf dem Home-Bildschirm liegt: Tippe auf Teilen, dann auf „Zum Home-Bildschirm“.",
  isOn: "Erinnerungen sind an.",
  install: "Kith installieren",
  installWhy: "Vom Startbildschirm öffnet sich Kith im Nu, auch ohne Empfang.",
  installIos:
    "Auf dem iPhone: Tippe auf Teilen und dann auf „Zum Home-Bildschirm“. Am besten, bevor du viel schreibst, damit deine Notizen gleich dort beginnen.",
  later: "Später",
  emptyTitle: "Heute steht nichts an",
  empty: "Niemand wartet auf dich. Vielleicht fällt dir trotzdem jemand ein?",
  firstTitle: "Wen hast du getroffen?",
  first: "Notiere einen Menschen, solange das Gespräch frisch ist. Ein Name genügt; der Rest kann warten.",
};
