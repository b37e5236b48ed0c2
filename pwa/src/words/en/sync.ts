import { count, figures } from "./numbers";

export const sync = {
  names: {
    saved: "All saved",
    waiting: "Not everything has reached your account yet",
    offline: "No connection",
    signed_out: "Please sign in again",
    local: "Saved on this device only",
    full: "No room left on this device",
  },
  says: {
    saved: "Everything you wrote is safe on this device and in your account.",
    waiting: (n: number) =>
      count(n, {
        one: "One change is saved on this device and on its way to your account.",
        other: `${figures(n)} changes are saved on this device and on their way to your account.`,
      }),
    offline: (n: number) =>
      n === 0
        ? "You are offline. Everything keeps working, and what you write is saved on this device."
        : count(n, {
            one: "You are offline. One change is saved on this device and will follow when you are back.",
            other: `You are offline. ${figures(n)} changes are saved on this device and will follow when you are back.`,
          }),
    signed_out: "Your notes are safe on this device. Sign in again to keep them in step with your account.",
    local: "Without an account your notes live only on this device.",
    full: "What comes from your other devices no longer fits here. What you wrote is kept; free some space, and it goes on by itself.",
  },
  now: "Sync now",
  signIn: "Sign in",
  refused: (n: number) =>
    count(n, {
      one: "One entry could not be stored in your account. It is kept on this device.",
      other: `${figures(n)} entries could not be stored in your account. They are kept on this device.`,
    }),
  atRisk: (n: number) =>
    count(n, {
      one: "It exists only here so far, and this browser has not promised to keep it: clearing its data would lose it.",
      other:
        "They exist only here so far, and this browser has not promised to keep them: clearing its data would lose them.",
    }),
  riskAlone:
    "This browser has not promised to keep them: clearing its data would lose them. An account, or the export in Settings, makes a second copy.",
};
