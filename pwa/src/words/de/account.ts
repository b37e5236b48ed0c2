import type { Words } from "../words";

export const account: Words["account"] = {
  title: "Konto",
  why: "Deine Notizen auf all deinen Geräten, eine Kopie, falls dieses verloren geht, und Erinnerungen. Kein Passwort: Ein Code kommt per E-Mail.",
  keep: "Was du bisher geschrieben hast, kommt mit.",
  email: "E-Mail",
  sendCode: "Schick mir einen Code",
  codeSent: (email) => `Ein Code mit acht Ziffern ist unterwegs zu ${email}.`,
  code: "Code aus der Mail",
  signIn: "Anmelden",
  otherEmail: "Andere Adresse nehmen",
  welcome: "Willkommen. Deine Notizen sind jetzt im Gleichschritt.",
  devices: "Deine Geräte",
  thisDevice: "Dieses Gerät",
  seen: (when) => `Zuletzt gesehen: ${when}`,
  revoke: "Dieses Gerät abmelden",
  revokeName: (name) => `${name} abmelden`,
  revoked: (name) => `${name} ist abgemeldet.`,
  devicesOffline: "Deine Geräte lassen sich anzeigen, sobald du online bist.",
  signOut: "Abmelden",
  signOutSays: "Beim Abmelden verschwinden deine Notizen von diesem Gerät. In deinem Konto bleiben sie.",
  signOutWaiting:
    "Einige Änderungen sind noch nicht in deinem Konto. Geh zuerst online, damit nichts verloren geht.",
  signOutSure: "Abmelden und Gerät leeren",
  signedOut: "Abgemeldet. Dieses Gerät ist leer.",
  erase: "Konto löschen",
  eraseSays:
    "Das löscht das Konto und jede Notiz darin, hier und auf dem Server, endgültig. Ein anderes angemeldetes Gerät behält seine Kopie; melde es vorher ab. Exportiere, wenn du selbst eine willst.",
  eraseType: "Tippe zur Bestätigung deine E-Mail-Adresse",
  eraseDo: "Alles löschen",
  erased: "Dein Konto ist gelöscht.",
};
