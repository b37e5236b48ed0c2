import { readFileSync } from "node:fs";

/** The manifest keeps its own address: an installed app is found again by it. */
export function manifest() {
  return {
    name: "kith-manifest",
    apply: "build",
    generateBundle() {
      this.emitFile({
        type: "asset",
        fileName: "manifest.webmanifest",
        source: readFileSync("manifest.webmanifest", "utf8"),
      });
    },
  };
}
