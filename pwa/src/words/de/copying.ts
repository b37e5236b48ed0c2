import type { Words } from "../words";

export const copying: Words["copying"] = {
  copy: "Kopieren",
  copied: "Kopiert.",
  copyThis: (what) => `${what} kopieren`,
};
