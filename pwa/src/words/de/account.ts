import type { Words } from "../words";

export const account: Words["account"] = {
  title: "Konto",
  why: "Deine Notizen auf all deinen Geräten, eine Kopie, falls dieses verloren geht, und Erinnerungen. Kein Passwort, das man sich ausdenkt und vergisst.",
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
  programs: "Programme",
  programsDo: "Zugang für Programme",
  signOut: "Abmelden",
  signOutSays: "Beim Abmelden verschwinden deine Notizen von diesem Gerät. In deinem Konto bleiben sie.",
  signOutWaiting: (count) =>
    count === 1
      ? "Eine Änderung ist noch nicht in deinem Konto. Geh zuerst online, damit sie nicht verloren geht."
      : `${count} Änderungen sind noch nicht in deinem Konto. Geh zuerst online, damit sie nicht verloren gehen.`,
  signOutSure: "Abmelden und Gerät leeren",
  signedOut: "Abgemeldet. Dieses Gerät ist leer.",
  erase: "Konto löschen",
  eraseSays:
    "Das löscht das Konto und jede Notiz darin, hier und auf dem Server, endgültig. Deine anderen Geräte leeren sich, sobald sie wieder online sind. Gib vorher alles aus, wenn du eine Kopie willst.",
  eraseType: "Tippe zur Bestätigung deine E-Mail-Adresse",
  eraseDo: "Alles löschen",
  erased: "Dein Konto ist gelöscht.",
  forgetting: {
    open: "Endgültig löschen",
    title: (name) => `${name} endgültig löschen?`,
    goes: "Für jemanden, der dich bittet, vergessen zu werden. Alles, was nur diesen Menschen betrifft, verschwindet: die Seite, das Foto, Dank, Versprechen, Tage und die Worte, die du ersetzt hast. Von diesem Gerät und vom Server jetzt, von deinen anderen Geräten, sobald sie sich wieder verbinden. Es gibt keinen Weg zurück.",
    stays:
      "Momente mit anderen und was du ins Tagebuch geschrieben hast, bleiben. Ein Gerät, das noch nicht gesendete Worte über diesen Menschen hält, bringt diese zurück.",
    erase: "Endgültig löschen",
    done: (name) => `${name} ist gelöscht, endgültig.`,
  },
  byPasskey: "Mit einem Passkey anmelden",
  orByMail: "Oder per E-Mail; so beginnt auch ein neues Konto.",
  haveRecovery: "Ich habe einen Wiederherstellungscode",
  recoveryCode: "Wiederherstellungscode",
  recoveryHint: "Einer der zehn, die du aufgehoben hast. Großbuchstaben und Bindestriche sind egal.",
  otherWay: "Anders anmelden",
  passkeys: "Passkeys",
  noPasskey:
    "Ein Passkey öffnet Kith mit deinem Finger, deinem Gesicht oder deiner PIN, auch wenn keine Mail ankommt. Niemand kann ihn lesen oder dir entlocken.",
  passkeysNotHere: "Dieser Browser kann keine Passkeys anlegen. Ein Code per E-Mail geht überall.",
  passkeyAdd: "Passkey hinzufügen",
  passkeySays: "Dein Gerät bewahrt ihn auf und fragt nach Finger, Gesicht oder PIN, bevor er Kith öffnet.",
  passkeyName: "Wie er heißen soll",
  passkeyMake: "Passkey anlegen",
  passkeyAdded: "Der Passkey ist da. Beim nächsten Mal öffnet er Kith.",
  passkeyMade: (when) => `Angelegt: ${when}`,
  passkeyUsed: (when) => `Zuletzt benutzt: ${when}`,
  passkeyRemove: "Entfernen",
  passkeyRemoveName: (name) => `Passkey ${name} entfernen`,
  passkeyGone: (name) => `Der Passkey ${name} öffnet nichts mehr.`,
  doorsOffline: "Was dein Konto öffnet, lässt sich anzeigen, sobald du online bist.",
  recovery: "Wiederherstellungscodes",
  noRecovery:
    "Für den Tag, an dem dein Telefon weg ist und du nicht an deine Mails kommst: zehn Codes auf Papier, von denen jeder dein Konto einmal öffnet.",
  recoveryLeft: (count) =>
    count === 1
      ? "Einer deiner zehn Codes ist noch übrig."
      : count === 10
        ? "Alle zehn Codes sind noch übrig."
        : `${count} deiner zehn Codes sind noch übrig.`,
  recoveryReplaces: "Wenn du neue erstellst, öffnen die alten nichts mehr.",
  recoveryMake: "Zehn Codes erstellen",
  recoveryAnew: "Neue Codes erstellen",
  recoveryOnce:
    "Diese Codes siehst du nur jetzt. Bewahre sie bei deinen Papieren auf; jeder öffnet dein Konto einmal.",
  recoveryFile: "Wiederherstellungscodes für Kith. Jeder öffnet dein Konto einmal.",
  recoveryDownload: "Herunterladen",
  recoveryKept: "Ich habe sie aufgehoben",
  address: "Deine Adresse",
  addressSays: (email) =>
    `Codes und Briefe gehen an ${email}. Eine andere Adresse beginnt mit einem Code dorthin, und diese hier erfährt davon.`,
  addressNew: "Neue E-Mail-Adresse",
  addressCode: "Code dorthin schicken",
  addressMove: "Adresse ändern",
  addressMoved: (email) => `Deine Adresse ist jetzt ${email}.`,
  revokeOthers: "Alle anderen Geräte abmelden",
  revokedOthers: (count) => (count === 1 ? "Ein Gerät ist abgemeldet." : `${count} Geräte sind abgemeldet.`),
  proveTitle: "Bist du es?",
  proveSays:
    "Hier geht es um alles, was du aufhebst, darum fragt Kith noch einmal. Ein entsperrtes Telefon allein reicht dafür nicht.",
  proveDo: "Weiter",
  usePasskey: "Passkey benutzen",
  trouble: {
    prove_it: "Kith muss erst sehen, dass du es bist. Nichts wurde geändert; versuch es bitte noch einmal.",
    passkey_refused:
      "Dieser Passkey wurde nicht angenommen. Nichts wurde geändert; versuch es noch einmal oder nimm einen Code per E-Mail.",
    passkey_not_used:
      "Es wurde kein Passkey benutzt. Nichts wurde geändert; versuch es noch einmal oder nimm einen Code per E-Mail.",
    passkey_is_here: "Dieses Gerät hat schon einen Passkey für dein Konto.",
    many_passkeys: "Mehr Passkeys hebt Kith nicht auf. Entferne zuerst einen, den du nicht mehr brauchst.",
    wrong_recovery_code:
      "Das ist keiner deiner übrigen Codes. Vergleiche ihn Zeichen für Zeichen mit deinem Papier.",
    not_offered: "Dieses Kith nimmt zurzeit keine Mails an. Es wurde nichts geändert.",
    email_taken: "Diese Adresse gehört zu einem anderen Konto. Nichts wurde geändert.",
    wrong_code: "Dieser Code stimmt dafür nicht. Sieh in der neuesten Mail nach und versuch es noch einmal.",
  },
};
