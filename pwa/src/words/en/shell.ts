import { count, figures } from "./numbers";

export const shell = {
  places: "Main",
  today: "Today",
  people: "People",
  add: "Add",
  give: "Give",
  reflect: "Reflect",
  settings: "Settings",
  back: "Back",
  close: "Close",
  skip: "Skip to content",
  notFoundTitle: "This page is not in the notebook",
  notFound: "It may have been removed, or the address has a slip in it.",
  toToday: "Back to Today",
  newVersion: "A new version of Kith is ready.",
  takeNewVersion: "Use it now",
  install: "Install Kith",
  installWhy: "On your home screen Kith opens in a blink, and also with no signal.",
  installIos:
    "On iPhone: tap Share, then “Add to Home Screen”. Do it before you write much, so that your notes start there.",
  later: "Later",
  sync: {
    saved: "All saved",
    waiting: "Not everything has reached your account yet",
    offline: "No connection",
    signed_out: "Please sign in again",
    local: "Saved on this device only",
  },
  syncSays: {
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
  },
  syncNow: "Sync now",
  signIn: "Sign in",
  refused: (n: number) =>
    count(n, {
      one: "One entry could not be stored in your account. It is kept on this device.",
      other: `${figures(n)} entries could not be stored in your account. They are kept on this device.`,
    }),
};
