export const nudge = {
  title: "A nudge at a good moment",
  why: "A reminder the morning after an event means your thank-you gets said.",
  turnOn: "Turn on reminders",
  needsAccount: "Reminders come from your account, so they need one. It takes an e-mail address and a code.",
  makeAccount: "Create an account",
  needsInstall:
    "On iPhone, reminders work once Kith is on the home screen: tap Share, then “Add to Home Screen”.",
  isOn: "Reminders are on.",
  install: "Install Kith",
  installWhy: "On your home screen Kith opens in a blink, and also with no signal.",
  installIos:
    "On iPhone: tap Share, then “Add to Home Screen”. Do it before you write much, so that your notes start there.",
  later: "Later",
  emptyTitle: "Nothing for today",
  empty: "Nobody is waiting for you. Perhaps someone comes to mind anyway?",
  firstTitle: "Whom did you meet?",
  first: "Write down one person while the talk is fresh. A name is enough; the rest can wait.",
};
