export const trust = {
  tokens: {
    title: "Access for programs",
    why: "A script of yours can read or write your notes with a token, instead of signing in. Give each program its own, and end it when you no longer need it.",
    signIn: "Tokens come with an account.",
    offline: "Tokens can be seen and made when you are online.",
    none: "No program has access.",
    list: "Tokens",
    make: "New token",
    name: "What is it for?",
    namePlaceholder: "Backup script",
    may: "It may",
    read: "Read",
    readAndWrite: "Read and write",
    ends: "It ends after",
    days: { 30: "30 days", 90: "90 days", 365: "a year" } as Record<number, string>,
    makeDo: "Make the token",
    full: "There is no room for more. End one of them first.",
    once: "Copy it now: it is shown this once. Whoever has it can do what it may do.",
    token: "Your new token",
    done: "I have it",
    about: (may: string, end: string) => `${may}, until ${end}`,
    ended: (day: string) => `Ended ${day}`,
    used: (when: string) => `Last used ${when}`,
    unused: "Not used yet",
    end: "End",
    endName: (name: string) => `End ${name}`,
    endSaid: (name: string) => `${name} has no access any more.`,
  },
  privacy: {
    title: "How your data is treated",
    intro: "In plain words. It holds for this Kith; whoever runs it answers for it.",
    parts: [
      {
        title: "What is kept, and where",
        lines: [
          "What you write stands on your device. Without an account it stands nowhere else.",
          "With an account it is also on the server that you chose, so that your devices stay in step and reminders can reach you. Beside your notes the server keeps your e-mail address, the names of your devices and when they were last there, where your browser takes reminders in, the public halves of your passkeys, hashes of your recovery codes and tokens, and what became of each reminder.",
          "Nothing is counted or tracked, no advertising, no third party is asked about you or about the people you write about.",
        ],
      },
      {
        title: "Why it may be kept",
        lines: [
          "Your notes, your address and your reminders: because you asked for just that by making the account (GDPR Art. 6(1)(b)).",
          "Counters that slow down guessing: because the account has to be safe (Art. 6(1)(f)). They hold no address, only the hash of one.",
          "Reminders, mails, the calendar address and the one for mails: because you switched them on, and only until you switch them off (Art. 6(1)(a)).",
        ],
      },
      {
        title: "For how long",
        lines: [
          "Your notes: until you delete them. A deleted one is forgotten for good after 90 days, so that every device hears of it; words that you replaced after 30 days.",
          "Sign-in codes: good for ten minutes, gone within two days, and so are the counters. What became of each reminder: as long as the account. A device that does not come back is signed out after 90 days, every device after a year.",
          "A mail that you send into Kith: only until the moment is made of it; then the mail itself is deleted. What is attached to it is not kept. Should something in Kith break on it, it waits to be read again, for 14 days at most.",
          "When you erase the account, the key to your private notes goes first and every row after it, at once. For 400 days a random number's hash remains for each of your devices, so that it learns that the account is gone.",
          "Kith itself makes no backups. Whoever runs it may: a backup from before still holds your key, locked with the server's own, and so your notes can be read from it until it is deleted. After how many days that is, whoever runs this Kith has to tell you.",
        ],
      },
      {
        title: "Who can read it",
        lines: [
          "You. Notes, journal, letters, and what people need, offer and care about stand encrypted on the server, with a key of your own account; whoever has only the database cannot read them. The server itself has the key, because it puts two edits of one note together.",
          "Names, photos, ways to reach somebody, dates, and short lines such as a promise are not encrypted in this way: the server has to say some of them, and checks the others.",
          "A reminder goes through the push service of your browser's maker, encrypted so that it cannot be read there. Mail can be read by your mail provider.",
        ],
      },
      {
        title: "The people you write about",
        lines: [
          "They have not asked to be in here. Write what you would say to their face. What you keep for your private life the law leaves to you (Art. 2(2)(c)); whoever uses Kith for work answers for it under the same law.",
          "If one of them asks what you keep: on their page, Edit, is a file with all of it. Deleting the person deletes with them all that is about nobody else.",
        ],
      },
      {
        title: "What you can do",
        lines: [
          "See and correct everything in the app. Take everything along: Settings, Export everything as JSON. Erase everything: Settings, Devices and account, Erase account. Both work without asking anybody.",
          "To complain, write to whoever runs this Kith, or to the data protection authority where you live.",
        ],
      },
    ],
  },
};
