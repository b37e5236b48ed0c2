import type { lock as english } from "../en/lock";

export const lock: typeof english = {
  section: "Auf diesem Gerät",
  title: "App-Sperre",
  state: {
    off: "Aus",
    1: "Nach 1 Minute Abwesenheit",
    5: "Nach 5 Minuten Abwesenheit",
    15: "Nach 15 Minuten Abwesenheit",
    start: "Bei jedem Start",
  },
  why: "Kith fragt, wer da ist, bevor es etwas zeigt. Nur auf diesem Gerät; deine anderen entscheiden für sich.",
  honest:
    "Die Sperre verbirgt, sie verschlüsselt nicht: Sie hält den auf, der dein offenes Telefon in die Hand nimmt. Wer die Dateien des Telefons oder deine Mails lesen kann, kommt daran vorbei.",
  quiet: "Solange sie an ist, nennen Mitteilungen auf diesem Gerät keine Namen.",
  noSubtle:
    "Diese Seite kam unverschlüsselt (http), darum lässt der Browser Kith keine PIN aufbewahren. Öffne Kith über https, um die Sperre zu nutzen.",
  when: "Wann sie sperrt",
  after: { 1: "1 Minute weg", 5: "5 Minuten weg", 15: "15 Minuten weg", start: "Jeder Start" },
  startHint: "Und nach 15 Minuten Abwesenheit, falls dein Telefon Kith im Hintergrund offen hält.",
  pin: "PIN",
  newPin: "PIN, mindestens sechs Ziffern",
  again: "Dieselbe PIN noch einmal",
  differ: "Die beiden sind nicht gleich.",
  forgetAccount:
    "Wenn du sie vergisst, meldest du dich auf diesem Gerät ab und wieder an. Was bis dahin nicht in deinem Konto ist, geht verloren.",
  forgetAlone:
    "Wenn du sie vergisst, hilft nur, alles auf diesem Gerät zu löschen: Ohne Konto stehen deine Notizen nirgends sonst.",
  setPin: "Mit dieser PIN sperren",
  setKey: "Mit Finger, Gesicht oder Geräte-PIN sperren",
  keyName: "Kith App-Sperre",
  on: "Die Sperre ist an.",
  changePin: "PIN ändern",
  addPin: "PIN hinzufügen",
  keepPin: "Diese PIN behalten",
  pinKept: "Die PIN ist gesichert.",
  cancel: "Abbrechen",
  addKey: "Auch mit Finger, Gesicht oder Geräte-PIN öffnen",
  removeKey: "Nicht mehr mit Finger oder Gesicht öffnen",
  keyAdded: "Dieses Gerät öffnet Kith jetzt.",
  keyRemoved: "Jetzt öffnet nur noch die PIN.",
  now: "Jetzt sperren",
  off: "Sperre ausschalten",
  offSaid: "Die Sperre ist aus.",
  first: "Zeig zuerst, dass du es bist.",
  locked: "Kith ist gesperrt",
  lockedSays: "Deine Notizen sind hier, nur nicht zu sehen.",
  open: "Öffnen",
  openByKey: "Mit Finger, Gesicht oder Geräte-PIN öffnen",
  wrong: "Das ist nicht die PIN.",
  notOpened: "Das Gerät hat nicht zugestimmt. Versuch es noch einmal.",
  wait: (time) => `Das waren mehrere falsche Versuche, darum wartet Kith. Der nächste geht in ${time}.`,
  forgotten: "Ich kann es nicht öffnen",
  forgottenTitle: "Kith neu öffnen",
  signOutSays:
    "Melde dich auf diesem Gerät ab und wieder an: Deine Notizen sind in deinem Konto und kommen zurück.",
  waiting: (count) =>
    count === 1
      ? "Eine Änderung ist noch nicht in deinem Konto. Sie ginge verloren."
      : `${count} Änderungen sind noch nicht in deinem Konto. Sie gingen verloren.`,
  nothingWaits: "Alles ist in deinem Konto; nichts geht verloren.",
  signOut: "Abmelden und Gerät leeren",
  eraseSays: (count) =>
    count === 1
      ? "Es gibt kein Konto, also steht nirgends sonst, was hier geschrieben ist. Nur wenn du dieses Gerät leerst, öffnet sich Kith wieder: Ein Eintrag wäre endgültig fort."
      : `Es gibt kein Konto, also steht nirgends sonst, was hier geschrieben ist. Nur wenn du dieses Gerät leerst, öffnet sich Kith wieder: ${count} Einträge wären endgültig fort.`,
  erase: "Alles auf diesem Gerät löschen",
  eraseSure: "Ja, alles endgültig löschen",
  cleared: "Dieses Gerät ist leer.",
  back: "Zurück",
};
