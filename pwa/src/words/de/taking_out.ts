import type { takingOut as english } from "../en/taking_out";
import { count, figures } from "./numbers";

const rows = (n: number) => count(n, { one: "einen Eintrag", other: `${figures(n)} Einträge` });

export const takingOut: typeof english = {
  title: "Alles mitnehmen",
  why: "Es gehört alles dir. Die Dateien entstehen auf diesem Gerät, auch ohne Verbindung und ohne Konto.",
  waysTitle: "Wofür?",
  ways: {
    everything: {
      title: "Eine vollständige Kopie",
      hint: "JSON mit jeder Notiz und jedem Foto. Kith liest sie wieder ein.",
      button: "Alles exportieren",
    },
    archive: {
      title: "Zum Lesen und Drucken",
      hint: "Eine Seite mit allen Menschen, ihren Fotos und deiner Geschichte mit ihnen. Öffnet sich in jedem Browser.",
      button: "Seite erstellen",
    },
    cards: {
      title: "Ein Adressbuch",
      hint: "vCard mit Namen, Wegen zu ihnen, Geburtstagen und Fotos. Keine deiner Notizen.",
      button: "Karten erstellen",
    },
    calendar: {
      title: "Ein Kalender",
      hint: "ICS mit Geburtstagen, Zeiten sich zu melden, Versprechen, Fragen und Treffen, die noch kommen.",
      button: "Kalender erstellen",
    },
    table: {
      title: "Eine Tabelle",
      hint: "CSV, für jedes Tabellenprogramm.",
      button: "Tabelle erstellen",
      of: "Tabelle von",
    },
  },
  tables: {
    preferences: "Einstellungen",
    people: "Menschen",
    events: "Treffen",
    moments: "Momente",
    favors: "Hilfe",
    thanks: "Dank",
    promises: "Versprechen",
    journal: "Tagebuch",
    own_card: "Meine Karte",
    asks: "Bitten",
    introductions: "Bekannt gemacht",
    challenges: "Vorhaben",
    milestones: "Tage zum Merken",
    follow_ups: "Fragen für später",
    templates: "Vorlagen",
    kind_words: "Liebe Worte",
    reviews: "Rückschau",
    review_answers: "Rückschau, Mensch für Mensch",
    dormant_answers: "Alte Bekannte",
    purposes: "Anliegen",
    photos: "Fotos",
    merges: "Zusammengelegt",
    imports: "Eingelesen",
  },
  writing: "Die Datei wird geschrieben",
  ready: "Deine Datei ist bereit.",
  careful: "Eine Datei liest, wer sie hat. Bewahre sie dort auf, wo nur du hinsiehst.",
  more: "Außerdem",
  toRestore: "Eine Kith-Datei zurückholen",
  toPhone: "In den Kontakten deines Telefons",
  calendarSays: {
    milestone: (name, kind) => (name ? `${name}: ${kind}` : kind),
    checkIn: (name) => `Zeit, dich bei ${name} zu melden`,
    followUp: (name, what) => `${name} fragen: ${what}`,
    promise: (name, what) => `${name} versprochen: ${what}`,
  },
  restore: {
    title: "Kith\u2011Datei zurückholen",
    why: "Eine Datei, die du aus Kith ausgegeben hast, oder die eines einzelnen Menschen. Was schon hier ist, bleibt, wie es ist; nur was fehlt, kommt dazu.",
    choose: "Kith-Datei wählen",
    other: "Andere Datei wählen",
    reading: "Die Datei wird gelesen…",
    found: "In dieser Datei",
    adds: "Neu",
    fills: "Füllt Lücken",
    same: "Schon hier",
    deleted: "Hier gelöscht",
    parts: {
      adds: (n) => `${figures(n)} neu`,
      fills: (n) => `${figures(n)} ergänzt`,
      deleted: (n) => `${figures(n)} hier gelöscht`,
    },
    nothing: "Alles davon ist schon hier.",
    withDeleted: (n) => `Auch zurückholen, was ich gelöscht habe (${rows(n)})`,
    unknown: (names) => `Das kennt dieses Kith nicht und lässt es weg: ${names}.`,
    damaged: (n) =>
      count(n, {
        one: "Ein Eintrag oder Feld ist beschädigt und bleibt weg.",
        other: `${figures(n)} Einträge oder Felder sind beschädigt und bleiben weg.`,
      }),
    go: (n) => `${n === 1 ? "Einen Eintrag" : rows(n)} zurückholen`,
    progress: "Wird zurückgeholt…",
    done: (n) =>
      count(n, { one: "Ein Eintrag zurückgeholt.", other: `${figures(n)} Einträge zurückgeholt.` }),
    problems: {
      not_kith: "Diese Datei hat Kith nicht geschrieben. Es wurde nichts geändert.",
      newer:
        "Diese Datei kommt aus einem neueren Kith. Bring dieses auf den neuesten Stand und versuche es noch einmal. Es wurde nichts geändert.",
      too_big: "Diese Datei ist größer, als dieses Gerät auf einmal lesen kann. Es wurde nichts geändert.",
      too_many_rows: "In dieser Datei ist mehr, als Kith aufnehmen kann. Es wurde nichts geändert.",
      restore_stopped:
        "Es brach auf halbem Weg ab. Was bis dahin kam, ist gesichert; schaffe Platz auf dem Gerät und wähle dieselbe Datei noch einmal: Nichts kommt doppelt.",
      unknown: "Die Datei ließ sich nicht lesen. Es wurde nichts geändert.",
    },
  },
  phone: {
    title: "In den Kontakten deines Telefons",
    why: "Die Apps deines Telefons können deine Menschen zeigen: wer anruft, wem du schreibst, wer Geburtstag hat. Sie können nur lesen; sie ändern hier nichts und sehen deine Notizen nie.",
    account: "Das gibt es mit einem Konto.",
    offline: "Die Adresse siehst du, wenn du online bist.",
    notHere:
      "Dort, wo dieses Kith läuft, geht das Adressbuch nicht. Gib die Karten stattdessen als Datei aus.",
    asks: "Wonach dein Telefon fragt",
    address: "Server",
    user: "Benutzername",
    userHint: "Deine E-Mail-Adresse; es geht auch alles andere.",
    password: "Passwort",
    passwordHint:
      "Nicht deine Anmeldung: ein Schlüssel, der lesen darf. Er wird einmal gezeigt; mache einen für jedes Telefon.",
    makeToken: "Schlüssel anlegen",
    iphone: "iPhone",
    iphoneSteps: [
      "Einstellungen, Apps, Kontakte, Kontakte-Accounts, Account hinzufügen, Andere, CardDAV-Account hinzufügen.",
      "Gib den Server ein, deinen Benutzernamen und als Passwort den Schlüssel.",
      "Tippe auf „Weiter“. Kurz darauf stehen die Menschen in Kontakte, in einer eigenen Liste.",
    ],
    android: "Android",
    androidSteps: [
      "Installiere DAVx⁵ und öffne es. Tippe auf das Plus.",
      "Wähle „Mit URL und Benutzername anmelden“ und gib den Server als Adresse ein, deinen Benutzernamen und den Schlüssel.",
      "Tippe auf „Konto anlegen“ und schalte das Adressbuch „Kith“ ein.",
    ],
    ends: "Endet der Schlüssel oder beendest du ihn, hört das Telefon nichts mehr. Nimmst du den Account vom Telefon, gehen die Menschen mit.",
  },
};
