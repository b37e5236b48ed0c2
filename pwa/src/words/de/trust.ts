import type { trust as english } from "../en/trust";

export const trust: typeof english = {
  tokens: {
    title: "Zugang für Programme",
    why: "Ein Skript von dir kann mit einem Schlüssel deine Notizen lesen oder schreiben, ohne sich anzumelden. Gib jedem Programm seinen eigenen und beende ihn, wenn du ihn nicht mehr brauchst.",
    signIn: "Schlüssel gibt es mit einem Konto.",
    offline: "Deine Schlüssel siehst du, wenn du online bist, und legst dann auch neue an.",
    none: "Kein Programm hat Zugang.",
    list: "Schlüssel",
    make: "Neuer Schlüssel",
    name: "Wofür ist er?",
    namePlaceholder: "Sicherungsskript",
    may: "Er darf",
    read: "Lesen",
    readAndWrite: "Lesen und schreiben",
    ends: "Er endet nach",
    days: { 30: "30 Tagen", 90: "90 Tagen", 365: "1 Jahr" },
    makeDo: "Schlüssel anlegen",
    full: "Mehr passen nicht hinein. Beende zuerst einen davon.",
    once: "Kopiere ihn jetzt: Er wird nur dieses eine Mal gezeigt. Wer ihn hat, kann tun, was er darf.",
    token: "Dein neuer Schlüssel",
    done: "Ich habe ihn",
    about: (may, end) => `${may}, bis ${end}`,
    ended: (day) => `Beendet am ${day}`,
    used: (when) => `Zuletzt benutzt ${when}`,
    unused: "Noch nicht benutzt",
    end: "Beenden",
    endName: (name) => `${name} beenden`,
    endSaid: (name) => `${name} hat keinen Zugang mehr.`,
  },
  privacy: {
    title: "Wie mit deinen Daten umgegangen wird",
    intro: "In klaren Worten. Es gilt für dieses Kith; wer es betreibt, steht dafür ein.",
    parts: [
      {
        title: "Was aufbewahrt wird, und wo",
        lines: [
          "Was du schreibst, steht auf deinem Gerät. Ohne Konto steht es nirgends sonst.",
          "Mit einem Konto ist es auch auf dem Server, den du gewählt hast, damit deine Geräte im Gleichschritt bleiben und Erinnerungen dich erreichen. Neben deinen Notizen kennt der Server deine E-Mail-Adresse, die Namen deiner Geräte und wann sie zuletzt da waren, wo dein Browser Erinnerungen annimmt, die öffentlichen Hälften deiner Passkeys, Hashes deiner Wiederherstellungscodes und Schlüssel für Programme, und was aus jeder Erinnerung wurde.",
          "Nichts wird gezählt oder verfolgt, es gibt keine Werbung, und niemand Drittes wird nach dir oder den Menschen gefragt, über die du schreibst.",
        ],
      },
      {
        title: "Warum es aufbewahrt werden darf",
        lines: [
          "Deine Notizen, deine Adresse und deine Erinnerungen: weil du mit dem Konto genau darum gebeten hast (DSGVO Art. 6 Abs. 1 b).",
          "Zähler, die das Raten bremsen: weil das Konto sicher sein muss (Art. 6 Abs. 1 f). Sie enthalten keine Adresse, nur deren Hash.",
          "Erinnerungen, Mails, die Kalenderadresse und die für Mails: weil du sie eingeschaltet hast, und nur bis du sie ausschaltest (Art. 6 Abs. 1 a).",
        ],
      },
      {
        title: "Wie lange",
        lines: [
          "Deine Notizen: bis du sie löschst. Gelöschtes ist nach 90 Tagen endgültig vergessen, damit jedes Gerät davon erfährt; ersetzte Worte nach 30 Tagen.",
          "Anmeldecodes: zehn Minuten gültig, nach spätestens zwei Tagen fort, ebenso die Zähler. Was aus jeder Erinnerung wurde: solange es das Konto gibt. Ein Gerät, das nicht wiederkommt, ist nach 90 Tagen abgemeldet, jedes Gerät nach einem Jahr.",
          "Eine Mail, die du an Kith schickst: nur bis der Moment daraus geworden ist; dann wird die Mail selbst gelöscht. Was an ihr hängt, wird nicht aufbewahrt. Sollte in Kith etwas an ihr kaputtgehen, wartet sie darauf, noch einmal gelesen zu werden, höchstens 14 Tage.",
          "Wenn du das Konto löschst, geht zuerst der Schlüssel zu deinen privaten Notizen und dann sofort jede Zeile. 400 Tage lang bleibt für jedes deiner Geräte der Hash einer Zufallszahl, damit es erfährt, dass das Konto fort ist.",
          "Kith selbst macht keine Sicherungskopien. Wer es betreibt, macht vielleicht welche: In einer Kopie von vorher steht dein Schlüssel noch, verschlossen mit dem des Servers, und so lassen sich deine Notizen aus ihr lesen, bis sie gelöscht ist. Nach wie vielen Tagen das ist, muss dir sagen, wer dieses Kith betreibt.",
        ],
      },
      {
        title: "Wer es lesen kann",
        lines: [
          "Du. Notizen, Tagebuch, Briefe und was Menschen brauchen, anbieten und wichtig finden, stehen auf dem Server verschlüsselt, mit einem Schlüssel deines eigenen Kontos; wer nur die Datenbank hat, kann sie nicht lesen. Der Server selbst hat den Schlüssel, weil er zwei Fassungen einer Notiz zusammenfügt.",
          "Namen, Fotos, Wege, jemanden zu erreichen, Tage und kurze Zeilen wie ein Versprechen sind so nicht verschlüsselt: Manche muss der Server sagen, die anderen prüft er.",
          "Eine Erinnerung geht durch den Push-Dienst des Herstellers deines Browsers, so verschlüsselt, dass sie dort niemand lesen kann. Mail kann dein Mailanbieter lesen.",
        ],
      },
      {
        title: "Die Menschen, über die du schreibst",
        lines: [
          "Sie haben nicht darum gebeten, hier zu stehen. Schreib, was du ihnen auch ins Gesicht sagen würdest. Was du für dein Privatleben aufhebst, überlässt das Gesetz dir (Art. 2 Abs. 2 c); wer Kith für die Arbeit nutzt, steht nach demselben Gesetz dafür ein.",
          "Wenn jemand fragt, was du aufbewahrst: Auf der Seite der Person, unter Bearbeiten, gibt es eine Datei mit allem. Wer die Person löscht, löscht alles mit, was sonst niemanden betrifft.",
        ],
      },
      {
        title: "Was du tun kannst",
        lines: [
          "Alles in der App sehen und berichtigen. Alles mitnehmen: Einstellungen, Alles als JSON ausgeben. Alles löschen: Einstellungen, Geräte und Konto, Konto löschen. Beides geht, ohne jemanden zu fragen.",
          "Beschweren kannst du dich bei dem, der dieses Kith betreibt, oder bei der Datenschutzbehörde an deinem Wohnort.",
        ],
      },
    ],
  },
};
