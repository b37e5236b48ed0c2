import { atStart } from "../counting";
import type { Words } from "../words";
import { say } from "./numbers";

function times(n: number): string {
  if (n === 1) return "einmal";
  return n <= 10 ? `${say(n)}mal` : `${say(n)}-mal`;
}

export const helping: Words["helping"] = {
  moreWays: "Mehr Wege zu geben",
  ledger: "Hilfe in beide Richtungen",
  ledgerLead: "Was Menschen hier füreinander getan haben. Eine Erinnerung, keine Rechnung.",
  ledgerEmpty: "Noch ist nichts notiert. Wer hat zuletzt etwas Gutes getan, die anderen oder du?",
  ledgerNone: "Davon ist nichts notiert.",
  which: "Welche Hilfe",
  both: "Beide Richtungen",
  anyKind: "Jede Art",
  log: "Hilfe notieren",
  newTitle: "Hilfe notieren",
  whom: "Mit wem war das?",
  whomHint: "Eine Person; ein Teil des Namens genügt",
  whomNeeded: "Wähle eine Person. Deine Worte bleiben erhalten.",
  receivedSaid: (first) => `Wie schön. Der Dank an ${first} wartet unter „Geben“.`,
  givenSaid: "Notiert.",
  mine: "Was ich biete und suche",
  mineLead:
    "Nur für dich. Kith sucht auf diesem Gerät nach Menschen, zu denen es passt; auf keiner Karte steht es.",
  offers: "Was ich anbieten kann",
  offersHint: "Entwürfe lesen, im Mai ein Gästezimmer, kennt jede Druckerei der Stadt",
  needs: "Was ich suche",
  needsHint: "Jemanden zum Gegenlesen, jemanden, der Stiftungsrecht kennt",
  saved: "Gespeichert.",
  fits: "Wer wem helfen könnte",
  fitsLead:
    "Gefunden in deinen eigenen Notizen darüber, was Menschen brauchen, bieten und wichtig finden. Ein Hinweis; du kennst sie besser.",
  passOn: "Etwas zum Weitergeben?",
  passOnHint: "Ein Link, ein Text, etwas zum Ausleihen. Kith sieht nach, wem es helfen könnte.",
  passOnNone: "Niemand fällt dazu ein. Worte, die in deinen Notizen stehen, finden mehr.",
  met: {
    needs: (first) => `Das würde ${first} jetzt helfen`,
    caresAbout: (first) => `Das liegt ${first} am Herzen`,
    tags: (first) => `Darunter hast du ${first} eingeordnet`,
  },
  passTo: (first) => `An ${first} weitergeben`,
  passLetter: (first, text) =>
    `Hallo ${first},\n\ndas ist mir begegnet, und ich musste an dich denken.\n\n${text}`,
  passSubject: "Ich musste an dich denken",
  passed: "Ich habe es weitergegeben",
  passedSaid: (first) => `Schön, dass du daran gedacht hast. Es ist als Hilfe für ${first} notiert.`,
  pairs: "Zwei, die sich vielleicht nicht kennen",
  pairsNone:
    "Sobald jemand braucht, was jemand anderes anbietet, stehen beide hier. Notiere es auf ihren Seiten: je eine Zeile genügt.",
  looksFor: (first) => `Was ${first} jetzt helfen würde`,
  canOffer: (first) => `Was ${first} anbieten kann`,
  quoted: (word) => `„${word}“`,
  inCommon: (shared) => `In beidem: ${shared}`,
  introduce: "Vorstellen",
  introduceSaid: "Begonnen. Niemand wird genannt, bevor beide zustimmen.",
  notThese: "Zur Seite legen",
  asideSaid: "Zur Seite gelegt. Es wird nicht wieder vorgeschlagen.",
  why: (a, offer, b, need) => `${a} kann anbieten: ${offer}\n${b} würde sich freuen über: ${need}`,
  mineForThem: "Du könntest helfen",
  theirsForMe: "Sie könnten dir helfen",
  youOffer: "Was du anbieten kannst",
  youLookFor: "Was du suchst",
  writeOffer: (first) => `${first} Hilfe anbieten`,
  offerLetter: (first, need, offer) =>
    `Hallo ${first},\n\ndu hast mir einmal erzählt, was dir helfen würde: ${need}\n\nVielleicht kann ich etwas tun: ${offer}\n\nNur wenn du magst, natürlich.`,
  offerSubject: "Vielleicht kann ich helfen",
  offered: "Ich habe geholfen",
  askThem: (first) => `${first} fragen`,
  setMine: "Sag, was du anbieten kannst und was du suchst, und Kith findet, zu wem es passt.",
  personTitle: "Einander helfen",
  youHelpedBy: (first) => `${first} könnte dir helfen`,
  canHelp: (first) => `Wem ${first} helfen könnte`,
  helpedBy: (first) => `Wer ${first} helfen könnte`,
  addNeeds: "Was jetzt helfen würde",
  changeNeeds: "Ändern, was helfen würde",
  addOffers: "Was angeboten werden kann",
  changeOffers: "Ändern, was angeboten werden kann",
  introducedBy: (by, who) => `${by} hat dich mit ${who} bekannt gemacht.`,
  thankThem: (by) => `${by} dafür danken`,
  introducedWhat: (who) => `Hat mich mit ${who} bekannt gemacht`,
  balance: "Wie Hilfe fließt",
  balanceLead:
    "Das vergangene Jahr in Worten. Hilfe muss nicht gleich verteilt sein; gut zu wissen ist, wohin sie fließt.",
  flows: {
    both: "Im vergangenen Jahr floss Hilfe in beide Richtungen.",
    mostly_given: "Im vergangenen Jahr hast meist du gegeben.",
    mostly_received: "Im vergangenen Jahr haben meist andere dir gegeben.",
    quiet: "Das vergangene Jahr war still: Wenig Hilfe ist notiert.",
  },
  between: "Zwischen euch beiden",
  flowsWith: {
    both: (first) => `Im vergangenen Jahr floss Hilfe zwischen dir und ${first} in beide Richtungen.`,
    mostly_given: (first) => `Im vergangenen Jahr hast meist du ${first} geholfen.`,
    mostly_received: (first) => `Im vergangenen Jahr hat meist ${first} dir geholfen.`,
    quiet: (first) => `Das vergangene Jahr war zwischen dir und ${first} still.`,
  },
  flowTitles: {
    both: "Es fließt in beide Richtungen",
    mostly_given: "Meist gibst du",
    mostly_received: "Meist geben sie",
    quiet: "Still",
  },
  flowHints: {
    both: "Gute Gesellschaft.",
    mostly_given: "Gern gegeben. Gibt es etwas, worum du jemanden von ihnen bitten könntest?",
    mostly_received: "Gibt es etwas, das du für jemanden von ihnen tun könntest? Auch ein Dank zählt.",
    quiet: "",
  },
  history: "Was ihr füreinander getan habt",
  historyAll: "Alle Hilfe, in beide Richtungen",
  theyHelped: (first) => `${first} hat dir geholfen`,
  youHelped: (first) => `Du hast ${first} geholfen`,
  balanceOff: "Diese Worte sind ausgeschaltet. In den Einstellungen kannst du sie einschalten.",
  toSettings: "Einstellungen",
  switchOff: "Diese Worte ausschalten",
  gaveMuch: (weeks) =>
    `${atStart(say(weeks))} Wochen hintereinander hast du öfter geholfen, als du wolltest. Das ist großzügig. Ein Nein ab und zu erhält es.`,
  toNo: "Freundliche Worte für ein Nein",
  notThanked: (first, when) =>
    `${first} hat dir ${when} geholfen, und ein Dank ist nicht notiert. Dafür ist es nie zu spät.`,
  writeThanks: "Dank schreiben",
  allRight: "In Ordnung",
  allRightSaid: "In Ordnung. Das wird nicht noch einmal gesagt.",
  foundation: {
    both: (first, n, when) =>
      `Du und ${first} habt einander ${times(n)} geholfen${when ? `, zuletzt im ${when}` : ""}.`,
    received: (first, n, when) =>
      `${first} hat dir ${times(n)} geholfen${when ? `, zuletzt im ${when}` : ""}. Wo Hilfe willkommen war, hilft man gern wieder.`,
    given: (first, n, when) => `Du hast ${first} ${times(n)} geholfen${when ? `, zuletzt im ${when}` : ""}.`,
  },
  courage: "Die meiste Hilfe beginnt damit, dass jemand fragt.",
  courageSource:
    "Etwa neun von zehn Hilfen bei der Arbeit begannen mit einer Bitte, in einer Studie, von der Adam Grant in einem populären Buch berichtet. Eine Studie, kein Gesetz.",
  courageName: "Adam Grant, Give and Take, 2013",
  stranger: (first) =>
    `Du und ${first} kennt euch noch kaum. Zu etwas ganz Kleinem sagt man am leichtesten Ja, und es hilft zu sagen, warum du gerade ${first} fragst.`,
  no: "Ein freundliches Nein",
  noLead: "Ein klares, warmes Nein ist auch freundlich. Wähle einen Anfang und mach ihn zu deinem.",
  noFor: "Freundlich Nein sagen",
  noTo: "An wen",
  noToHint: "Du kannst es leer lassen",
  noAbout: "Worum du gebeten wirst",
  noKinds: {
    time: "Zeit",
    money: "Geld",
    introduction: "Eine Bekanntschaft",
    unpaid: "Arbeit ohne Lohn",
    not_now: "Jetzt nicht",
  },
  noOther: "Andere Worte",
  noSubject: "Zu deiner Frage",
  noLetters: {
    time: [
      "danke, dass du mich fragst. Die Zeit, die es verdient, habe ich nicht, und darum sage ich lieber gleich Nein, als es halb zu tun. Ich hoffe, du findest jemanden mit freier Hand.",
      "es freut mich, dass du an mich gedacht hast. Meine Wochen sind voll, und der Rest gehört meiner Familie; darum muss ich diesmal passen. Würde dir stattdessen eine kurze Antwort per Mail helfen?",
    ],
    money: [
      "danke, dass du mir davon erzählst. Ich habe mir zur Regel gemacht, unter Freunden und Kollegen kein Geld zu verleihen oder zu geben, und halte mich bei allen daran. Ich wünsche dir alles Gute damit.",
      "ich verstehe, warum es wichtig ist. Was ich in diesem Jahr geben kann, habe ich gegeben; darum muss es ein Nein sein. Wenn ich ohne Geld etwas tun kann, sag es mir.",
    ],
    introduction: [
      "danke für dein Vertrauen. Ich kenne die andere Seite nicht gut genug, um euch bekannt zu machen, und halb möchte ich es nicht tun. Ich hoffe, es öffnet sich ein anderer Weg.",
      "ich habe überlegt, ob es auf der anderen Seite gerade willkommen wäre, und glaube es nicht. Darum möchte ich euch lieber nicht bekannt machen. Ich hoffe, du verstehst das.",
    ],
    unpaid: [
      "danke für die Einladung. Für Arbeit ohne Lohn halte ich ein paar Tage im Jahr frei, und die sind vergeben. Wenn es einmal ein Honorar gibt, sehe ich es mir gern wieder an.",
      "was ihr macht, klingt gut. Von dieser Arbeit lebe ich, darum kann ich sie nicht ohne Lohn tun. Gern nenne ich dir meinen Satz, oder jemanden, der gerade anfängt.",
    ],
    not_now: [
      "ich würde gern, und jetzt ist nicht die Zeit dafür. Darf ich mich melden, wenn es ruhiger ist? Und wenn es nicht warten kann, fang ohne mich an; das ist völlig in Ordnung.",
      "danke, dass du an mich denkst. In diesem Monat kann ich nichts Neues annehmen. Frag mich gern später noch einmal, wenn es dann noch offen ist.",
    ],
  },
  noGreeting: (first, text) => `${first ? `Hallo ${first}` : "Hallo"},\n\n${text}`,
  suggestion: "Ein Gedanke",
  helpBudget: "Hilfe in der Woche",
  helpBudgetNone: "Keine Grenze",
  helpBudgetMost: (n) => `Etwa ${times(n)} in der Woche`,
  helpBudgetZero: "Zurzeit keine",
  helpBudgetHint:
    "Eine Grenze für dich selbst. Gibst du drei Wochen hintereinander mehr, sagt Kith es dir, freundlich. Es hält dich nie auf.",
  balanceSwitch: "Worte darüber, wie Hilfe fließt",
  balanceSwitchHint: "Unter „Geben“ und auf der Seite jedes Menschen. Aus: Nirgends wird etwas dazu gesagt.",
};
