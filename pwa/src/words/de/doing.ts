import type { Words } from "../words";

export const doing: Words["doing"] = {
  undo: "Rückgängig",
  undone: "Zurückgenommen.",
  save: "Sichern",
  edit: "Bearbeiten",
  remove: "Löschen",
  done: "Fertig",
  tomorrow: "Morgen",
  nextWeek: "Nächste Woche",
  pickDay: "Tag wählen",
  day: "Datum",
  trouble: {
    unknown:
      "Das hat gerade nicht geklappt. Was du geschrieben hast, ist noch da; versuche es bitte noch einmal.",
    offline:
      "Es gibt keine Verbindung. Was du geschrieben hast, ist noch da; versuche es, sobald du wieder online bist.",
    not_saved:
      "Das ließ sich auf dem Gerät nicht sichern. Deine Worte sind noch da; versuche es bitte noch einmal.",
    storage_full:
      "Auf diesem Gerät ist kein Platz mehr, deshalb wurde das nicht gesichert. Deine Worte sind noch da; schaffe etwas Platz und versuche es noch einmal.",
    wrong_code: "Dieser Code stimmt nicht. Sieh in der neuesten Mail nach und versuche es noch einmal.",
    code_expired: "Dieser Code ist inzwischen zu alt. Fordere einen neuen an.",
    too_many:
      "Das waren viele Versuche hintereinander. Es wurde nichts geändert; versuche es bitte in einer Stunde wieder.",
    signed_out:
      "Du bist abgemeldet. Deine Notizen sind noch auf diesem Gerät; melde dich an, um weiterzumachen.",
    revoked:
      "Dieses Gerät wurde von einem anderen aus abgemeldet, deshalb sind die Notizen hier gelöscht. In deinem Konto sind sie noch, wenn du es dort nicht gelöscht hast.",
    bad_email: "Das sieht nicht nach einer E-Mail-Adresse aus. Sieh bitte noch einmal nach.",
    push_unreachable:
      "Dieser Browser hat seinen Push-Dienst nicht erreicht. Prüfe die Verbindung und versuche es noch einmal.",
    endpoint_refused:
      "Kith kennt den Push-Dienst dieses Browsers nicht, deshalb kommen Erinnerungen hier nicht an. Alles andere geht.",
    invalid: "Etwas darin lässt sich so nicht speichern. Sieh es dir bitte noch einmal an.",
    other_email: "Das ist nicht die Adresse dieses Kontos, deshalb wurde nichts gelöscht.",
  },
};
