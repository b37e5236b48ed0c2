import { count, figures } from "./numbers";

export const storage = {
  blocked:
    "Kith is open in another tab with an older version. Close that tab; this one then goes on by itself.",
  newer: "This tab holds an older Kith than your notes. Nothing is lost; reload to use the newer one.",
  reload: "Reload",
  silent:
    "The storage of this browser does not answer. Nothing is lost; if it stays like this, close every Kith tab and open it again.",
  unavailable:
    "This browser lets Kith keep nothing here, as in some private windows, so nothing can be written down. Open Kith in a normal window, or allow it to store data.",
  clearedWithAccount:
    "This browser has cleared what Kith kept on this device. Your notes are coming back from your account.",
  clearedAlone:
    "This browser has cleared what Kith kept on this device. Without an account there was no second copy of it.",
  unsentLost: (n: number) =>
    count(n, {
      one: "One change had not reached your account yet and could not be kept.",
      other: `${figures(n)} changes had not reached your account yet and could not be kept.`,
    }),
  understood: "All right",
};
