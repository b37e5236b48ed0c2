export const mailIn = {
  title: "Mails into Kith",
  why: "A private address for your mails: what you send to it in BCC, or forward to it, becomes a moment with the people in it.",
  offline: "The address for mails needs a connection. All else here is kept without one.",
  make: "Make a mail address",
  made: "Here is your address.",
  address: "Mail address",
  howDo: "How it works",
  how: [
    "Save it as a contact named Kith: then one word is enough.",
    "Put it into BCC when you write to somebody, or forward a mail that you got.",
    "Up to five people in it whom you do not have here yet are added.",
    "A mail to it alone becomes a page of your journal.",
  ],
  from: (addresses: string) => `Only mails from ${addresses} are taken.`,
  ownCard: "Add another on your card",
  none: "No mail has come yet.",
  taken: (when: string) => `The last mail came in on ${when}.`,
  refused: (when: string) => `The mail of ${when} did not become a moment.`,
  whyNot: {
    foreign:
      "It came from an address that is not one of yours. If you sent it, put that address on your card and send it again. If you did not, somebody else knows your mail address: renew it.",
    unproven:
      "Nothing proved that it came from you. Send it again by the mail service your address belongs to.",
    unsafe:
      "It looked like spam or carried a virus, so it was not opened. Write the moment down here, or send its words in a new mail.",
    too_big: "It was too big. Send it again without what is attached.",
    unreadable: "It could not be read. Forward it once more, or write the moment down here.",
    too_many: "More than 60 mails came within an hour. Send it again a little later.",
  } as Record<string, string>,
  whyNotElse: "It could not be taken. Please send it once more.",
  anew: "Renew address",
  madeAnew: "Here is your new address. The one before no longer works; change it in your contacts too.",
  off: "No more mails",
  gone: "Switched off. The address no longer works.",
};
