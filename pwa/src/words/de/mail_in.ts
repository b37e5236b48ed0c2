import type { mailIn as english } from "../en/mail_in";

export const mailIn: typeof english = {
  title: "Mails an Kith",
  why: "Eine private Adresse für deine Mails: Was du im BCC an sie schickst oder an sie weiterleitest, wird ein Moment mit den Menschen darin.",
  offline: "Die Adresse für Mails braucht eine Verbindung. Alles andere hier geht auch ohne.",
  make: "Mailadresse anlegen",
  made: "Hier ist deine Adresse.",
  address: "Mailadresse",
  howDo: "So geht es",
  how: [
    "Sichere sie als Kontakt mit dem Namen Kith: Dann genügt ein Wort.",
    "Setz sie ins BCC, wenn du jemandem schreibst, oder leite eine Mail weiter, die du bekommen hast.",
    "Bis zu fünf Menschen darin, die du hier noch nicht hast, kommen dazu.",
    "Eine Mail nur dorthin wird eine Seite deines Tagebuchs.",
  ],
  from: (addresses) => `Angenommen werden nur Mails von ${addresses}.`,
  ownCard: "Eine weitere auf deine Karte",
  none: "Es ist noch keine Mail gekommen.",
  taken: (when) => `Die letzte Mail kam am ${when} herein.`,
  refused: (when) => `Aus der Mail vom ${when} wurde kein Moment.`,
  whyNot: {
    foreign:
      "Sie kam von einer Adresse, die nicht deine ist. Hast du sie geschickt, dann setz diese Adresse auf deine Karte und schick sie noch einmal. Wenn nicht, kennt jemand anderes deine Mailadresse: Erneuere sie.",
    unproven:
      "Nichts hat belegt, dass sie von dir kam. Schick sie noch einmal über den Maildienst, zu dem deine Adresse gehört.",
    unsafe:
      "Sie sah nach Spam aus oder trug einen Virus, darum wurde sie nicht geöffnet. Schreib den Moment hier auf oder schick ihre Worte in einer neuen Mail.",
    too_big: "Sie war zu groß. Schick sie noch einmal ohne Anhänge.",
    unreadable: "Sie ließ sich nicht lesen. Leite sie noch einmal weiter oder schreib den Moment hier auf.",
    too_many: "Es kamen mehr als 60 Mails in einer Stunde. Schick sie etwas später noch einmal.",
  },
  whyNotElse: "Sie ließ sich nicht annehmen. Bitte schick sie noch einmal.",
  anew: "Adresse erneuern",
  madeAnew:
    "Hier ist deine neue Adresse. Die vorherige gilt nicht mehr; ändere sie auch in deinen Kontakten.",
  off: "Keine Mails mehr",
  gone: "Abgeschaltet. Die Adresse gilt nicht mehr.",
};
