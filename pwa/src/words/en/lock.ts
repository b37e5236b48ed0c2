export const lock = {
  section: "On this device",
  title: "App lock",
  state: {
    off: "Off",
    1: "After 1 minute away",
    5: "After 5 minutes away",
    15: "After 15 minutes away",
    start: "At every start",
  },
  why: "Kith asks who is there before it shows anything. For this device alone; your others decide for themselves.",
  honest:
    "It hides, it does not encrypt: it keeps out whoever picks up your open phone. Whoever can read the phone’s files, or your mailbox, is not stopped by it.",
  quiet: "While it is on, notifications on this device say no names.",
  noSubtle:
    "This page came without encryption (http), so the browser lets Kith keep no PIN. Open Kith with https to use the lock.",
  when: "When it locks",
  after: { 1: "1 minute away", 5: "5 minutes away", 15: "15 minutes away", start: "Every start" },
  startHint: "And after 15 minutes away, for a phone that keeps Kith open in the background.",
  pin: "PIN",
  newPin: "PIN, six digits or more",
  again: "The same PIN once more",
  differ: "The two are not the same.",
  forgetAccount:
    "If you forget it, you sign out of this device and in again. What had not reached your account by then is lost.",
  forgetAlone:
    "If you forget it, only erasing everything on this device helps: without an account your notes are nowhere else.",
  setPin: "Lock with this PIN",
  setKey: "Lock with finger, face or the device’s PIN",
  keyName: "Kith app lock",
  on: "The lock is on.",
  changePin: "Change the PIN",
  addPin: "Add a PIN",
  keepPin: "Keep this PIN",
  pinKept: "The PIN is kept.",
  cancel: "Cancel",
  addKey: "Also open with finger, face or the device’s PIN",
  removeKey: "No longer open with finger or face",
  keyAdded: "This device opens Kith now.",
  keyRemoved: "Only the PIN opens Kith now.",
  now: "Lock now",
  off: "Turn the lock off",
  offSaid: "The lock is off.",
  first: "Show first that it is you.",
  locked: "Kith is locked",
  lockedSays: "Your notes are here, out of sight.",
  open: "Open",
  openByKey: "Open with finger, face or the device’s PIN",
  wrong: "That is not the PIN.",
  notOpened: "The device did not say yes. Try once more.",
  wait: (time: string) =>
    `Those were several wrong tries, so Kith waits. The next one is possible in ${time}.`,
  forgotten: "I cannot open it",
  forgottenTitle: "Open Kith anew",
  signOutSays: "Sign out of this device and sign in again: your notes are in your account and come back.",
  waiting: (count: number) =>
    count === 1
      ? "One change has not reached your account yet. It would be lost."
      : `${count} changes have not reached your account yet. They would be lost.`,
  nothingWaits: "Everything has reached your account; nothing is lost.",
  signOut: "Sign out and clear this device",
  eraseSays: (count: number) =>
    count === 1
      ? "There is no account, so what is written here is nowhere else. Only erasing this device opens Kith again: one entry would be gone for good."
      : `There is no account, so what is written here is nowhere else. Only erasing this device opens Kith again: ${count} entries would be gone for good.`,
  erase: "Erase everything on this device",
  eraseSure: "Yes, erase everything for good",
  cleared: "This device is clean.",
  back: "Back",
};
