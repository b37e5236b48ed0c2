export const account = {
  title: "Account",
  why: "Your notes on all your devices, a copy in case this one is lost, and reminders. No password to make up or forget.",
  keep: "What you have written so far comes along.",
  email: "E-mail",
  sendCode: "Send me a code",
  codeSent: (email: string) => `A code with eight digits is on its way to ${email}.`,
  code: "Code from the mail",
  signIn: "Sign in",
  otherEmail: "Use another address",
  welcome: "Welcome. Your notes are in step now.",
  devices: "Your devices",
  thisDevice: "This device",
  seen: (when: string) => `Last seen ${when}`,
  revoke: "Sign this device out",
  revokeName: (name: string) => `Sign ${name} out`,
  revoked: (name: string) => `${name} is signed out.`,
  devicesOffline: "Your devices can be listed when you are online.",
  programs: "Programs",
  programsDo: "Access for programs",
  signOut: "Sign out",
  signOutSays: "Signing out removes your notes from this device. They stay in your account.",
  signOutWaiting: (count: number) =>
    count === 1
      ? "One change has not reached your account yet. Go online first, so that it is not lost."
      : `${count} changes have not reached your account yet. Go online first, so that they are not lost.`,
  signOutSure: "Sign out and clear this device",
  signedOut: "Signed out. This device is clean.",
  erase: "Erase account",
  eraseSays:
    "This erases the account and every note in it, here and on the server, for good. Your other devices clear themselves when they are next online. Export first, if you want a copy.",
  eraseType: "Type your e-mail address to confirm",
  eraseDo: "Erase everything",
  erased: "Your account is erased.",
  forgetting: {
    open: "Erase for good",
    title: (name: string) => `Erase ${name} for good?`,
    goes: "For somebody who asks you to forget them. Everything that is about them alone goes: the page, the photo, thanks, promises, dates, and the words you replaced. It goes from this device and the server now, from your other devices when they next connect. There is no way back.",
    stays:
      "Moments with others and what you wrote in your journal stay. A device that still holds unsent words about them will bring these back.",
    erase: "Erase for good",
    done: (name: string) => `${name} is erased.`,
  },
  byPasskey: "Sign in with a passkey",
  orByMail: "Or by e-mail; that is also how a new account begins.",
  haveRecovery: "I have a recovery code",
  recoveryCode: "Recovery code",
  recoveryHint: "One of the ten that you wrote down. Capitals and hyphens do not matter.",
  otherWay: "Another way in",
  passkeys: "Passkeys",
  noPasskey:
    "A passkey opens Kith with your finger, your face or your PIN, also when no mail arrives. Nobody can read it or ask you for it.",
  passkeysNotHere: "This browser cannot make passkeys. A code by e-mail works everywhere.",
  passkeyAdd: "Add a passkey",
  passkeySays: "Your device keeps it and asks for your finger, your face or your PIN before it opens Kith.",
  passkeyName: "What to call it",
  passkeyMake: "Make the passkey",
  passkeyAdded: "The passkey is there. Next time it opens Kith.",
  passkeyMade: (when: string) => `Made ${when}`,
  passkeyUsed: (when: string) => `Last used ${when}`,
  passkeyRemove: "Remove",
  passkeyRemoveName: (name: string) => `Remove the passkey ${name}`,
  passkeyGone: (name: string) => `The passkey ${name} opens nothing any more.`,
  doorsOffline: "What opens your account can be shown when you are online.",
  recovery: "Recovery codes",
  noRecovery:
    "For the day when your phone is gone and your mailbox is out of reach: ten codes on paper, each of which opens your account once.",
  recoveryLeft: (count: number) =>
    count === 1
      ? "One of your ten codes is left."
      : count === 10
        ? "All ten of your codes are left."
        : `${count} of your ten codes are left.`,
  recoveryReplaces: "When you make new ones, the old ones open nothing any more.",
  recoveryMake: "Make recovery codes",
  recoveryAnew: "Make new codes",
  recoveryOnce:
    "You see these codes only now. Keep them where you keep your papers; each opens your account once.",
  recoveryFile: "Recovery codes for Kith. Each opens your account once.",
  recoveryDownload: "Download",
  recoveryKept: "I have kept them",
  address: "Your address",
  addressSays: (email: string) =>
    `Codes and letters go to ${email}. Another address begins with a code sent there, and this one is told.`,
  addressNew: "New e-mail address",
  addressCode: "Send a code to the new address",
  addressMove: "Change the address",
  addressMoved: (email: string) => `Your address is ${email} now.`,
  revokeOthers: "Sign all other devices out",
  revokedOthers: (count: number) =>
    count === 1 ? "One device is signed out." : `${count} devices are signed out.`,
  proveTitle: "Is it you?",
  proveSays:
    "This touches everything you keep here, so Kith asks once more. An unlocked phone alone is not enough for it.",
  proveDo: "Go on",
  usePasskey: "Use a passkey",
  trouble: {
    prove_it: "Kith has to see first that it is you. Nothing was changed; please try once more.",
    passkey_refused:
      "That passkey was not accepted. Nothing was changed; try once more, or take a code by e-mail.",
    passkey_not_used: "No passkey was used. Nothing was changed; try once more, or take a code by e-mail.",
    passkey_is_here: "This device already has a passkey for your account.",
    many_passkeys: "These are as many passkeys as Kith keeps. Remove one that you no longer need first.",
    wrong_recovery_code:
      "That is not one of your codes that are left. Compare it letter by letter with your paper.",
    not_offered: "This Kith takes no mails at present. Nothing was changed.",
    email_taken: "Another account has that address. Nothing was changed.",
    wrong_code: "That code is not right for this. Check the newest mail and try once more.",
  } as Record<string, string>,
};
