import { defineConfig } from "vite";
import { bareImports } from "./build_steps/bare_imports.mjs";
import { budgets } from "./build_steps/budgets.mjs";
import { inlineStyles } from "./build_steps/inline_styles.mjs";
import { manifest } from "./build_steps/manifest.mjs";
import { squeeze } from "./build_steps/squeeze.mjs";
import { worker } from "./build_steps/worker.mjs";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2022",
    // Newer than the scripts': light-dark() is kept as it is.
    cssTarget: ["chrome123", "safari17.5", "firefox120"],
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // What Today needs is one file: fewer requests, and it packs better than many.
    // What several screens share of parts and of the store is one file each: a crowd of crumbs fills the worker's list.
    rolldownOptions: {
      output: {
        // The worker lists every file by its name: seven letters, without a stroke before them, tell two builds apart.
        entryFileNames: "assets/[name][hash:7].js",
        chunkFileNames: "assets/[name][hash:7].js",
        codeSplitting: {
          groups: [
            { name: "today", tags: ["$initial"], priority: 2 },
            { name: "known", test: /src\/(store|db|rules|net|sync)\//, minShareCount: 3, priority: 1 },
            { name: "parts", test: /src\/(parts|words)\//, minShareCount: 3, priority: 1 },
          ],
        },
      },
    },
  },
  plugins: [bareImports(), manifest(), inlineStyles(), worker(), squeeze(), budgets()],
});
